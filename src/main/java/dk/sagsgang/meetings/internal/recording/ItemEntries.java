package dk.sagsgang.meetings.internal.recording;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_DECISION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MENTION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_PRESENCE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_SINGLE_VOTE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VOTE;

import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.meetings.agenda.Mention;
import dk.sagsgang.meetings.agenda.NewItem;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.minutes.NewMinutes;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The items of one version with all that was done with them, gathered and then written table by table. */
final class ItemEntries {
    private final DSLContext context;
    private final int meeting;
    private final int version;
    private final BusinessOfMeeting business;
    private final RowBatch items = RowBatch.of(MEETINGS_ITEM);
    private final RowBatch decisions = RowBatch.of(MEETINGS_DECISION);
    private final RowBatch votes = RowBatch.of(MEETINGS_VOTE);
    private final RowBatch singleVotes = RowBatch.of(MEETINGS_SINGLE_VOTE);
    private final RowBatch presence = RowBatch.of(MEETINGS_PRESENCE);
    private final RowBatch mentions = RowBatch.of(MEETINGS_MENTION);
    private int events;

    ItemEntries(DSLContext context, int meeting, int version, BusinessOfMeeting business) {
        this.context = context;
        this.meeting = meeting;
        this.version = version;
        this.business = business;
    }

    List<AgendaItemId> write(NewMinutes minutes) {
        minutes.attendance().forEach(one -> add(one, null));
        List<AgendaItemId> ids = new ArrayList<>();
        for (NewItem item : minutes.items()) {
            ids.add(new AgendaItemId(add(item, ids.size() + 1)));
        }
        business.insert();
        for (RowBatch rows : List.of(items, decisions, votes, singleVotes, presence, mentions)) {
            rows.insertInto(context);
        }
        return ids;
    }

    private int add(NewItem item, int position) {
        StoredOrigin origin = StoredOrigin.of(item.origin());
        int id = IdSource.next(context, MEETINGS_ITEM.ID);
        items.row()
                .set(MEETINGS_ITEM.ID, id)
                .set(
                        MEETINGS_ITEM.BUSINESS_ID,
                        business.next(item.consultation().value()))
                .set(MEETINGS_ITEM.MEETING_ID, meeting)
                .set(MEETINGS_ITEM.VERSION_ID, version)
                .set(MEETINGS_ITEM.STANDS_IN_ID, version)
                .set(MEETINGS_ITEM.POSITION, position)
                .set(MEETINGS_ITEM.NUMBER, item.number())
                .set(MEETINGS_ITEM.TITLE, item.title())
                .set(MEETINGS_ITEM.CASE_TYPE, item.caseType())
                .set(MEETINGS_ITEM.RAISED_TO, item.raisedTo())
                .set(MEETINGS_ITEM.REFERENCE, item.reference())
                .set(MEETINGS_ITEM.VISIBILITY, item.visibility().code())
                .set(MEETINGS_ITEM.PUBLIC_TITLE, item.publicTitle())
                .set(MEETINGS_ITEM.DECISION_EXPECTED, item.decisionExpected())
                .set(
                        MEETINGS_ITEM.CASE_ID,
                        item.caseFile() == null ? null : item.caseFile().value())
                .set(MEETINGS_ITEM.PAPER_ID, item.paper().value())
                .set(MEETINGS_ITEM.TEXT_ID, item.text().value())
                .set(MEETINGS_ITEM.CONSULTATION_ID, item.consultation().value())
                .set(MEETINGS_ITEM.START_LINE, origin.startLine())
                .set(MEETINGS_ITEM.END_LINE, origin.endLine());
        for (int at = 0; at < item.decisions().size(); at++) {
            add(item.decisions().get(at), id, at + 1);
        }
        for (VoteEvent vote : item.votes()) {
            add(vote, id);
        }
        for (int at = 0; at < item.mentions().size(); at++) {
            add(item.mentions().get(at), id, at + 1);
        }
        item.attendance().forEach(one -> add(one, id));
        return id;
    }

    private void add(Decision decision, int item, int position) {
        StoredOrigin origin = StoredOrigin.of(decision.origin());
        decisions
                .row()
                .set(MEETINGS_DECISION.ITEM_ID, item)
                .set(MEETINGS_DECISION.POSITION, position)
                .set(MEETINGS_DECISION.ORGANIZATION_ID, decision.organization().value())
                .set(MEETINGS_DECISION.PRINTED_ORGANIZATION, decision.printedOrganization())
                .set(MEETINGS_DECISION.OUTCOME, decision.outcome().code())
                .set(MEETINGS_DECISION.DECIDED_ON, MeetingRows.text(decision.date()))
                .set(MEETINGS_DECISION.AT_THIS_MEETING, decision.atThisMeeting())
                .set(MEETINGS_DECISION.OTHER_ITEM_NUMBER, decision.otherItemNumber())
                .set(MEETINGS_DECISION.REMARK, decision.remark())
                .set(MEETINGS_DECISION.BODY, decision.text())
                .set(MEETINGS_DECISION.START_LINE, origin.startLine())
                .set(MEETINGS_DECISION.END_LINE, origin.endLine())
                .set(MEETINGS_DECISION.EVENT_ID, origin.event());
    }

    private void add(VoteEvent vote, int item) {
        StoredOrigin origin = StoredOrigin.of(vote.origin());
        VoteEvent.Wording wording = vote.wording();
        StoredOrigin worded = wording == null ? null : StoredOrigin.of(wording.origin());
        int id = IdSource.next(context, MEETINGS_VOTE.ID);
        votes.row()
                .set(MEETINGS_VOTE.ID, id)
                .set(MEETINGS_VOTE.ITEM_ID, item)
                .set(MEETINGS_VOTE.POSITION, vote.position())
                .set(MEETINGS_VOTE.MOTION, vote.motion().code())
                .set(MEETINGS_VOTE.NAME, vote.name())
                .set(MEETINGS_VOTE.PROPOSER, vote.proposer())
                .set(MEETINGS_VOTE.ORGANIZATION_ID, vote.organization().value())
                .set(MEETINGS_VOTE.ADOPTED, vote.adopted())
                .set(MEETINGS_VOTE.STATED_FOR, vote.stated().supporting())
                .set(MEETINGS_VOTE.STATED_AGAINST, vote.stated().opposing())
                .set(MEETINGS_VOTE.STATED_ABSTAINING, vote.stated().abstaining())
                .set(MEETINGS_VOTE.STATED_NOT_VOTING, vote.stated().notVoting())
                .set(MEETINGS_VOTE.WORDING, wording == null ? null : wording.text())
                .set(MEETINGS_VOTE.WORDING_START_LINE, worded == null ? null : worded.startLine())
                .set(MEETINGS_VOTE.WORDING_END_LINE, worded == null ? null : worded.endLine())
                .set(MEETINGS_VOTE.BODY, vote.text())
                .set(MEETINGS_VOTE.START_LINE, origin.startLine())
                .set(MEETINGS_VOTE.END_LINE, origin.endLine())
                .set(MEETINGS_VOTE.EVENT_ID, origin.event());
        Repetitions repetitions = new Repetitions();
        for (int at = 0; at < vote.votes().size(); at++) {
            SingleVote single = vote.votes().get(at);
            singleVotes
                    .row()
                    .set(MEETINGS_SINGLE_VOTE.VOTE_ID, id)
                    .set(MEETINGS_SINGLE_VOTE.POSITION, at + 1)
                    .set(MEETINGS_SINGLE_VOTE.CHOICE, single.choice().code())
                    .set(
                            MEETINGS_SINGLE_VOTE.PERSON_ID,
                            single.person() == null ? null : single.person().value())
                    .set(
                            MEETINGS_SINGLE_VOTE.SEAT_ID,
                            single.seat() == null ? null : single.seat().value())
                    .set(MEETINGS_SINGLE_VOTE.PRINTED, single.printed())
                    .set(MEETINGS_SINGLE_VOTE.TITLE, single.title())
                    .set(MEETINGS_SINGLE_VOTE.PARTY, single.party())
                    .set(MEETINGS_SINGLE_VOTE.SEATS, single.seats())
                    .set(MEETINGS_SINGLE_VOTE.WHOLE_GROUP, single.isOfGroup() ? single.whole() : null)
                    .set(MEETINGS_SINGLE_VOTE.REPETITION, repetitions.of(single));
        }
    }

    private void add(PresenceEvent one, @Nullable Integer item) {
        StoredOrigin origin = StoredOrigin.of(one.origin());
        PresenceEvent.Substitute substitute = one.substitute();
        presence.row()
                .set(MEETINGS_PRESENCE.VERSION_ID, version)
                .set(MEETINGS_PRESENCE.POSITION, ++events)
                .set(MEETINGS_PRESENCE.ITEM_ID, item)
                .set(MEETINGS_PRESENCE.PERSON_ID, one.person().value())
                .set(MEETINGS_PRESENCE.PRINTED, one.name().text())
                .set(MEETINGS_PRESENCE.TITLE, one.name().title())
                .set(MEETINGS_PRESENCE.PARTY, one.name().party())
                .set(MEETINGS_PRESENCE.KIND, one.kind().code())
                .set(MEETINGS_PRESENCE.AT_TIME, MeetingRows.text(one.time()))
                .set(MEETINGS_PRESENCE.SUBSTITUTE, substitute == null ? null : substitute.printed())
                .set(
                        MEETINGS_PRESENCE.SUBSTITUTE_ID,
                        substitute == null || substitute.person() == null
                                ? null
                                : substitute.person().value())
                .set(MEETINGS_PRESENCE.REASON, one.reason())
                .set(MEETINGS_PRESENCE.BODY, one.text())
                .set(MEETINGS_PRESENCE.START_LINE, origin.startLine())
                .set(MEETINGS_PRESENCE.END_LINE, origin.endLine())
                .set(MEETINGS_PRESENCE.EVENT_ID, origin.event());
    }

    private void add(Mention mention, int item, int position) {
        StoredOrigin origin = StoredOrigin.of(mention.origin());
        mentions.row()
                .set(MEETINGS_MENTION.ITEM_ID, item)
                .set(MEETINGS_MENTION.POSITION, position)
                .set(
                        MEETINGS_MENTION.ORGANIZATION_ID,
                        mention.organization() == null
                                ? null
                                : mention.organization().value())
                .set(MEETINGS_MENTION.PRINTED_ORGANIZATION, mention.printedOrganization())
                .set(MEETINGS_MENTION.MENTIONED_ON, MeetingRows.text(mention.date()))
                .set(MEETINGS_MENTION.BODY, mention.text())
                .set(MEETINGS_MENTION.START_LINE, origin.startLine())
                .set(MEETINGS_MENTION.END_LINE, origin.endLine());
    }
}

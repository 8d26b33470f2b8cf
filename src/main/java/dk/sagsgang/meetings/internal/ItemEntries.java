package dk.sagsgang.meetings.internal;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ATTENDANCE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_DECISION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MENTION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_SINGLE_VOTE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VOTE;

import dk.sagsgang.meetings.AgendaItemId;
import dk.sagsgang.meetings.Attendance;
import dk.sagsgang.meetings.Decision;
import dk.sagsgang.meetings.Mention;
import dk.sagsgang.meetings.NewItem;
import dk.sagsgang.meetings.NewMinutes;
import dk.sagsgang.meetings.NewVote;
import dk.sagsgang.meetings.SingleVote;
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
    private final RowBatch items = RowBatch.of(MEETINGS_ITEM);
    private final RowBatch decisions = RowBatch.of(MEETINGS_DECISION);
    private final RowBatch votes = RowBatch.of(MEETINGS_VOTE);
    private final RowBatch singleVotes = RowBatch.of(MEETINGS_SINGLE_VOTE);
    private final RowBatch attendance = RowBatch.of(MEETINGS_ATTENDANCE);
    private final RowBatch mentions = RowBatch.of(MEETINGS_MENTION);
    private int attendances;

    ItemEntries(DSLContext context, int meeting, int version) {
        this.context = context;
        this.meeting = meeting;
        this.version = version;
    }

    List<AgendaItemId> write(NewMinutes minutes) {
        minutes.attendance().forEach(one -> add(one, null));
        List<AgendaItemId> ids = new ArrayList<>();
        for (NewItem item : minutes.items()) {
            ids.add(new AgendaItemId(add(item, ids.size() + 1)));
        }
        for (RowBatch rows : List.of(items, decisions, votes, singleVotes, attendance, mentions)) {
            rows.insertInto(context);
        }
        return ids;
    }

    private int add(NewItem item, int position) {
        int id = IdSource.next(context, MEETINGS_ITEM.ID);
        items.add(
                id,
                meeting,
                version,
                position,
                item.number(),
                item.title(),
                item.caseType(),
                item.raisedTo(),
                item.reference(),
                item.visibility().code(),
                item.publicTitle(),
                item.decisionExpected(),
                item.caseFile() == null ? null : item.caseFile().value(),
                item.paper().value(),
                item.text().value(),
                item.consultation().value(),
                item.source().start(),
                item.source().end());
        for (int at = 0; at < item.decisions().size(); at++) {
            add(item.decisions().get(at), id, at + 1);
        }
        for (int at = 0; at < item.votes().size(); at++) {
            add(item.votes().get(at), id, at + 1);
        }
        for (int at = 0; at < item.mentions().size(); at++) {
            add(item.mentions().get(at), id, at + 1);
        }
        item.attendance().forEach(one -> add(one, id));
        return id;
    }

    private void add(Decision decision, int item, int position) {
        decisions.add(
                item,
                position,
                decision.organization().value(),
                decision.printedOrganization(),
                decision.outcome().code(),
                MeetingRows.text(decision.date()),
                decision.atThisMeeting(),
                decision.otherItemNumber(),
                decision.remark(),
                decision.text(),
                decision.source().start(),
                decision.source().end());
    }

    private void add(NewVote vote, int item, int position) {
        int id = IdSource.next(context, MEETINGS_VOTE.ID);
        votes.add(
                id,
                item,
                position,
                vote.motion().code(),
                vote.name(),
                vote.proposer(),
                vote.organization().value(),
                vote.adopted(),
                vote.stated().supporting(),
                vote.stated().opposing(),
                vote.stated().abstaining(),
                vote.stated().notVoting(),
                vote.text(),
                vote.source().start(),
                vote.source().end());
        for (int at = 0; at < vote.votes().size(); at++) {
            SingleVote single = vote.votes().get(at);
            singleVotes.add(
                    id,
                    at + 1,
                    single.choice().code(),
                    single.person() == null ? null : single.person().value(),
                    single.printed(),
                    single.title(),
                    single.party());
        }
    }

    private void add(Attendance one, @Nullable Integer item) {
        attendance.add(
                version,
                ++attendances,
                item,
                one.person().value(),
                one.printed(),
                one.title(),
                one.party(),
                one.kind().code(),
                one.substitute(),
                one.reason(),
                one.text(),
                one.source().start(),
                one.source().end());
    }

    private void add(Mention mention, int item, int position) {
        mentions.add(
                item,
                position,
                mention.organization() == null ? null : mention.organization().value(),
                mention.printedOrganization(),
                MeetingRows.text(mention.date()),
                mention.text(),
                mention.source().start(),
                mention.source().end());
    }
}

package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_SINGLE_VOTE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VOTE;

import dk.sagsgang.access.Access;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.participation.CastVote;
import dk.sagsgang.register.OrganizationId;
import java.util.List;
import org.jooq.DSLContext;

/** Reads the votes of a party's group in a body, in the current versions of the body's own meetings. */
final class GroupVoteReader {
    private final DSLContext context;
    private final OrganizationId organization;
    private final String party;

    GroupVoteReader(DSLContext context, OrganizationId organization, String party) {
        this.context = context;
        this.organization = organization;
        this.party = party;
    }

    List<CastVote> votes(int limit) {
        List<Integer> items = context.selectDistinct(MEETINGS_ITEM.ID, MEETINGS_ITEM.POSITION, MEETINGS_MEETING.HELD_ON)
                .from(MEETINGS_MEETING)
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.STANDS_IN_ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
                .join(MEETINGS_VOTE)
                .on(MEETINGS_VOTE.ITEM_ID.eq(MEETINGS_ITEM.ID))
                .join(MEETINGS_SINGLE_VOTE)
                .on(MEETINGS_SINGLE_VOTE.VOTE_ID.eq(MEETINGS_VOTE.ID))
                .where(
                        MEETINGS_MEETING.ORGANIZATION_ID.eq(organization.value()),
                        MEETINGS_VOTE.ORGANIZATION_ID.eq(organization.value()),
                        MEETINGS_SINGLE_VOTE.PERSON_ID.isNull(),
                        MEETINGS_SINGLE_VOTE.PARTY.eq(party))
                .orderBy(MEETINGS_MEETING.HELD_ON.desc().nullsLast(), MEETINGS_ITEM.POSITION, MEETINGS_ITEM.ID)
                .limit(limit)
                .fetch(MEETINGS_ITEM.ID);
        return new TreatmentReader(context)
                .ofItems(items).stream()
                        .flatMap(treatment -> castIn(treatment).stream())
                        .limit(limit)
                        .toList();
    }

    private List<CastVote> castIn(Treatment treatment) {
        return Access.ofOperator().openAll(treatment.item().votes()).value().stream()
                .filter(vote -> vote.organization().equals(organization))
                .flatMap(vote -> vote.votes().stream()
                        .filter(single -> single.isOfGroup() && party.equals(single.party()))
                        .map(single -> new CastVote(treatment, vote, single)))
                .toList();
    }
}

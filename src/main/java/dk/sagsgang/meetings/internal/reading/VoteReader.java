package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_SINGLE_VOTE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VOTE;

import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.internal.MeetingCodes;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.SeatId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads votes. */
final class VoteReader {
    private final DSLContext context;
    private final Map<Integer, Origin> versions;

    /** @param versions where the version of each item comes from, by item */
    VoteReader(DSLContext context, Map<Integer, Origin> versions) {
        this.context = context;
        this.versions = versions;
    }

    /** By item. */
    Map<Integer, List<VoteEvent>> read() {
        Map<Integer, List<SingleVote>> singles = singles();
        return context.selectFrom(MEETINGS_VOTE)
                .where(MEETINGS_VOTE.ITEM_ID.in(versions.keySet()))
                .orderBy(MEETINGS_VOTE.ITEM_ID, MEETINGS_VOTE.POSITION)
                .fetchGroups(
                        MEETINGS_VOTE.ITEM_ID,
                        row -> vote(row, singles.getOrDefault(row.get(MEETINGS_VOTE.ID), List.of())));
    }

    private Map<Integer, List<SingleVote>> singles() {
        var table = MEETINGS_SINGLE_VOTE;
        return context.select(table.fields())
                .from(table)
                .join(MEETINGS_VOTE)
                .on(MEETINGS_VOTE.ID.eq(table.VOTE_ID))
                .where(MEETINGS_VOTE.ITEM_ID.in(versions.keySet()))
                .orderBy(table.VOTE_ID, table.POSITION)
                .fetchGroups(table.VOTE_ID, VoteReader::single);
    }

    private static SingleVote single(Record row) {
        Integer person = row.get(MEETINGS_SINGLE_VOTE.PERSON_ID);
        Integer seat = row.get(MEETINGS_SINGLE_VOTE.SEAT_ID);
        return new SingleVote(
                MeetingCodes.CHOICE.get(row.get(MEETINGS_SINGLE_VOTE.CHOICE)),
                person == null ? null : new PersonId(person),
                seat == null ? null : new SeatId(seat),
                row.get(MEETINGS_SINGLE_VOTE.PRINTED),
                row.get(MEETINGS_SINGLE_VOTE.TITLE),
                row.get(MEETINGS_SINGLE_VOTE.PARTY),
                row.get(MEETINGS_SINGLE_VOTE.SEATS),
                Boolean.TRUE.equals(row.get(MEETINGS_SINGLE_VOTE.WHOLE_GROUP)));
    }

    private VoteEvent vote(Record row, List<SingleVote> singles) {
        Origin version = Objects.requireNonNull(
                versions.get(row.get(MEETINGS_VOTE.ITEM_ID)), "a vote is on one of the items asked for");
        return new VoteEvent(
                row.get(MEETINGS_VOTE.POSITION),
                MeetingCodes.MOTION.get(row.get(MEETINGS_VOTE.MOTION)),
                row.get(MEETINGS_VOTE.NAME),
                row.get(MEETINGS_VOTE.PROPOSER),
                new OrganizationId(row.get(MEETINGS_VOTE.ORGANIZATION_ID)),
                wording(row, version),
                row.get(MEETINGS_VOTE.ADOPTED),
                new VoteEvent.Counts(
                        row.get(MEETINGS_VOTE.STATED_FOR),
                        row.get(MEETINGS_VOTE.STATED_AGAINST),
                        row.get(MEETINGS_VOTE.STATED_ABSTAINING),
                        row.get(MEETINGS_VOTE.STATED_NOT_VOTING)),
                singles,
                row.get(MEETINGS_VOTE.BODY),
                MeetingRows.part(
                        version, row, MEETINGS_VOTE.START_LINE, MEETINGS_VOTE.END_LINE, MEETINGS_VOTE.EVENT_ID));
    }

    private static VoteEvent.@Nullable Wording wording(Record row, Origin version) {
        String text = row.get(MEETINGS_VOTE.WORDING);
        return text == null
                ? null
                : new VoteEvent.Wording(
                        text,
                        MeetingRows.part(
                                version,
                                row,
                                MEETINGS_VOTE.WORDING_START_LINE,
                                MEETINGS_VOTE.WORDING_END_LINE,
                                MEETINGS_VOTE.EVENT_ID));
    }
}

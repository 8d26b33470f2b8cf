package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_PRESENCE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_SINGLE_VOTE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VOTE;

import dk.sagsgang.access.Access;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.participation.CastVote;
import dk.sagsgang.meetings.participation.RecordedAttendance;
import dk.sagsgang.register.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads one person's votes and attendance in current versions. */
final class PersonReader {
    private final DSLContext context;
    private final int person;

    PersonReader(DSLContext context, PersonId person) {
        this.context = context;
        this.person = person.value();
    }

    List<CastVote> votes(int limit) {
        List<Integer> items = context.selectDistinct(MEETINGS_ITEM.ID, MEETINGS_ITEM.POSITION, MEETINGS_MEETING.HELD_ON)
                .from(MEETINGS_SINGLE_VOTE)
                .join(MEETINGS_VOTE)
                .on(MEETINGS_VOTE.ID.eq(MEETINGS_SINGLE_VOTE.VOTE_ID))
                .join(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.ID.eq(MEETINGS_VOTE.ITEM_ID))
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_ITEM.STANDS_IN_ID))
                .where(MEETINGS_SINGLE_VOTE.PERSON_ID.eq(person))
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
        PersonId id = new PersonId(person);
        return Access.ofOperator().openAll(treatment.item().votes()).value().stream()
                .flatMap(vote -> vote.votes().stream()
                        .filter(single -> id.equals(single.person()))
                        .map(single -> new CastVote(treatment, vote, single)))
                .toList();
    }

    List<RecordedAttendance> attendance(int limit) {
        List<? extends Record> rows = context.select(MEETINGS_PRESENCE.fields())
                .select(MEETINGS_MEETING.ID, MEETINGS_VERSION.FILE_ID, MEETINGS_VERSION.EVENT_ID)
                .from(MEETINGS_PRESENCE)
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_PRESENCE.VERSION_ID))
                .join(MEETINGS_MEETING)
                .on(MEETINGS_MEETING.CURRENT_VERSION_ID.eq(MEETINGS_PRESENCE.VERSION_ID))
                .where(MEETINGS_PRESENCE.PERSON_ID.eq(person))
                .orderBy(
                        MEETINGS_MEETING.HELD_ON.desc().nullsLast(),
                        MEETINGS_MEETING.ID.desc(),
                        MEETINGS_PRESENCE.POSITION)
                .limit(limit)
                .fetch();
        Map<Integer, Meeting> meetings = new MeetingReader(context)
                .byId(rows.stream().map(row -> row.get(MEETINGS_MEETING.ID)).toList());
        Map<Integer, AgendaItem> items = items(rows);
        return rows.stream()
                .map(row -> new RecordedAttendance(
                        Objects.requireNonNull(meetings.get(row.get(MEETINGS_MEETING.ID))),
                        items.get(row.get(MEETINGS_PRESENCE.ITEM_ID)),
                        PresenceReader.event(row, MeetingRows.ofVersion(row))))
                .toList();
    }

    private Map<Integer, AgendaItem> items(List<? extends Record> rows) {
        List<Integer> ids = rows.stream()
                .map(row -> row.get(MEETINGS_PRESENCE.ITEM_ID))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new AgendaItemReader(context, MEETINGS_ITEM.ID.in(ids))
                .read().stream().collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
    }
}

package dk.sagsgang.meetings.internal.recording;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.internal.MeetingCodes;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.internal.VersionRows;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.Repeated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Meetings read so that a document can be compared with them. */
final class KnownMeetings {
    private static final Repeated WITHOUT_DAY = meetings(MEETINGS_MEETING.HELD_ON.isNull());

    private static final Repeated ON_DAY =
            meetings(MEETINGS_MEETING.HELD_ON.eq(param("day", MEETINGS_MEETING.HELD_ON)));

    private final DSLContext context;

    KnownMeetings(DSLContext context) {
        this.context = context;
    }

    List<KnownMeeting> list(OrganizationId organization, @Nullable LocalDate date) {
        List<? extends Record> meetings = date == null
                ? WITHOUT_DAY.fetch(context, organization.value())
                : ON_DAY.fetch(context, organization.value(), date.toString());
        return meetings.stream().map(this::known).toList();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    KnownMeeting get(MeetingId meeting) {
        return context.selectFrom(MEETINGS_MEETING)
                .where(MEETINGS_MEETING.ID.eq(meeting.value()))
                .fetchOptional(this::known)
                .orElseThrow();
    }

    private static Repeated meetings(Condition onDay) {
        return Repeated.of(context -> context.selectFrom(MEETINGS_MEETING)
                .where(
                        MEETINGS_MEETING.ORGANIZATION_ID.eq(param("organization", MEETINGS_MEETING.ORGANIZATION_ID)),
                        onDay)
                .orderBy(MEETINGS_MEETING.ID));
    }

    private KnownMeeting known(Record row) {
        int id = row.get(MEETINGS_MEETING.ID);
        int currentId = row.get(MEETINGS_MEETING.CURRENT_VERSION_ID);
        Map<Integer, MeetingVersion> versions = VersionRows.list(context, MEETINGS_VERSION.MEETING_ID.eq(id)).stream()
                .collect(Collectors.toMap(version -> version.id().value(), Function.identity()));
        MeetingVersion current =
                versions.getOrDefault(currentId, versions.values().iterator().next());
        List<KnownMeeting.Item> items = context.selectFrom(MEETINGS_ITEM)
                .where(MEETINGS_ITEM.MEETING_ID.eq(id))
                .orderBy(MEETINGS_ITEM.VERSION_ID, MEETINGS_ITEM.POSITION)
                .fetch(item -> item(item, versions, currentId));
        return new KnownMeeting(
                new MeetingId(id),
                MeetingRows.time(row.get(MEETINGS_MEETING.START_TIME)),
                current.isWithdrawn() ? MeetingVersion.Kind.AGENDA : current.kind(),
                current.origin(),
                items);
    }

    private static KnownMeeting.Item item(Record item, Map<Integer, MeetingVersion> versions, int current) {
        int version = item.get(MEETINGS_ITEM.VERSION_ID);
        Origin origin = Objects.requireNonNull(versions.get(version), "an item is of a version of its meeting")
                .origin();
        return new KnownMeeting.Item(
                new AgendaItemId(item.get(MEETINGS_ITEM.ID)),
                item.get(MEETINGS_ITEM.NUMBER),
                item.get(MEETINGS_ITEM.TITLE),
                item.get(MEETINGS_ITEM.REFERENCE),
                MeetingCodes.VISIBILITY.get(item.get(MEETINGS_ITEM.VISIBILITY)),
                new PaperId(item.get(MEETINGS_ITEM.PAPER_ID)),
                new ConsultationId(item.get(MEETINGS_ITEM.CONSULTATION_ID)),
                MeetingRows.part(origin, item, MEETINGS_ITEM.START_LINE, MEETINGS_ITEM.END_LINE),
                Objects.equals(item.get(MEETINGS_ITEM.STANDS_IN_ID), current));
    }
}

package dk.sagsgang.meetings.internal;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.files.EventId;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FromEvent;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** From rows to the types of meetings, and from values to columns. */
public final class MeetingRows {
    /** Agendas come before minutes, whichever was imported first. */
    public static final Comparator<MeetingVersion> OLDEST_FIRST = Comparator.comparing(
                    (MeetingVersion version) -> version.kind() != MeetingVersion.Kind.AGENDA)
            .thenComparingInt(MeetingVersion::number);

    private MeetingRows() {}

    public static Meeting meeting(Record row, List<MeetingVersion> versions) {
        Integer term = row.get(MEETINGS_MEETING.TERM_ID);
        return new Meeting(
                new MeetingId(row.get(MEETINGS_MEETING.ID)),
                new OrganizationId(row.get(MEETINGS_MEETING.ORGANIZATION_ID)),
                term == null ? null : new LegislativeTermId(term),
                row.get(MEETINGS_MEETING.SLUG),
                date(row.get(MEETINGS_MEETING.HELD_ON)),
                time(row.get(MEETINGS_MEETING.START_TIME)),
                time(row.get(MEETINGS_MEETING.END_TIME)),
                row.get(MEETINGS_MEETING.LOCATION),
                versions.stream().sorted(OLDEST_FIRST).toList(),
                UtcText.parse(row.get(MEETINGS_MEETING.CREATED_AT)),
                UtcText.parse(row.get(MEETINGS_MEETING.MODIFIED_AT)));
    }

    /** The origin of a version: the whole of a file, or an event. */
    public static Origin ofVersion(Record row) {
        return ofVersion(row.get(MEETINGS_VERSION.FILE_ID), row.get(MEETINGS_VERSION.EVENT_ID));
    }

    /** The same from the ids of the file and of the event, of which one is null. */
    public static Origin ofVersion(@Nullable Integer file, @Nullable Integer event) {
        return file == null
                ? new FromEvent(new EventId(Objects.requireNonNull(event, "a version has a file or an event")))
                : SourceLines.ofWhole(new FileId(file));
    }

    /** The origin of what comes from where its version does. */
    public static Origin part(Origin version, Record row, Field<Integer> start, Field<Integer> end) {
        return new StoredOrigin(null, row.get(start), row.get(end), null).within(version);
    }

    /** The origin of what may come from an event of its own. */
    public static Origin part(
            Origin version, Record row, Field<Integer> start, Field<Integer> end, Field<Integer> event) {
        return new StoredOrigin(null, row.get(start), row.get(end), row.get(event)).within(version);
    }

    public static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public static @Nullable OrganizationId organization(@Nullable Integer id) {
        return id == null ? null : new OrganizationId(id);
    }
}

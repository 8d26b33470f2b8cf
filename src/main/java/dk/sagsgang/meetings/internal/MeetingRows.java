package dk.sagsgang.meetings.internal;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
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

    public static MeetingVersion version(Record row) {
        return new MeetingVersion(
                new MeetingVersionId(row.get(MEETINGS_VERSION.ID)),
                new MeetingId(row.get(MEETINGS_VERSION.MEETING_ID)),
                row.get(MEETINGS_VERSION.NUMBER),
                MeetingCodes.VERSION_KIND.get(row.get(MEETINGS_VERSION.KIND)),
                new FileId(row.get(MEETINGS_VERSION.FILE_ID)),
                row.get(MEETINGS_VERSION.LINES_ADDED),
                row.get(MEETINGS_VERSION.LINES_REMOVED),
                UtcText.parse(row.get(MEETINGS_VERSION.CREATED_AT)));
    }

    public static SourceLines lines(int file, Record row, Field<Integer> start, Field<Integer> end) {
        return new SourceLines(new FileId(file), row.get(start), row.get(end));
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

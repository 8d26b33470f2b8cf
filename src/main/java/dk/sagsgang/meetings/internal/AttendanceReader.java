package dk.sagsgang.meetings.internal;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ATTENDANCE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.meetings.AgendaItemId;
import dk.sagsgang.meetings.Attendance;
import dk.sagsgang.meetings.MeetingVersion;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads attendance. */
final class AttendanceReader {
    private AttendanceReader() {}

    /** Who was at a meeting as a whole. */
    static List<Attendance> ofMeeting(DSLContext context, MeetingVersion version) {
        return context.selectFrom(MEETINGS_ATTENDANCE)
                .where(MEETINGS_ATTENDANCE.VERSION_ID.eq(version.id().value()), MEETINGS_ATTENDANCE.ITEM_ID.isNull())
                .orderBy(MEETINGS_ATTENDANCE.POSITION)
                .fetch(row -> attendance(row, version.file().value()));
    }

    /** Who was at the meetings of a body as a whole, by its current versions. */
    static List<Attendance> ofOrganization(DSLContext context, OrganizationId organization) {
        return context.select(MEETINGS_ATTENDANCE.fields())
                .select(MEETINGS_VERSION.FILE_ID)
                .from(MEETINGS_MEETING)
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
                .join(MEETINGS_ATTENDANCE)
                .on(MEETINGS_ATTENDANCE.VERSION_ID.eq(MEETINGS_VERSION.ID))
                .where(MEETINGS_MEETING.ORGANIZATION_ID.eq(organization.value()), MEETINGS_ATTENDANCE.ITEM_ID.isNull())
                .orderBy(MEETINGS_VERSION.ID, MEETINGS_ATTENDANCE.POSITION)
                .fetch(row -> attendance(row, row.get(MEETINGS_VERSION.FILE_ID)));
    }

    static Attendance attendance(Record row, int file) {
        Integer item = row.get(MEETINGS_ATTENDANCE.ITEM_ID);
        return new Attendance(
                new PersonId(row.get(MEETINGS_ATTENDANCE.PERSON_ID)),
                item == null ? null : new AgendaItemId(item),
                row.get(MEETINGS_ATTENDANCE.PRINTED),
                row.get(MEETINGS_ATTENDANCE.TITLE),
                row.get(MEETINGS_ATTENDANCE.PARTY),
                MeetingCodes.ATTENDANCE.get(row.get(MEETINGS_ATTENDANCE.KIND)),
                substitute(row),
                row.get(MEETINGS_ATTENDANCE.REASON),
                row.get(MEETINGS_ATTENDANCE.BODY),
                MeetingRows.lines(file, row, MEETINGS_ATTENDANCE.START_LINE, MEETINGS_ATTENDANCE.END_LINE));
    }

    private static Attendance.@Nullable Substitute substitute(Record row) {
        String printed = row.get(MEETINGS_ATTENDANCE.SUBSTITUTE);
        Integer person = row.get(MEETINGS_ATTENDANCE.SUBSTITUTE_ID);
        return printed == null ? null : new Attendance.Substitute(printed, person == null ? null : new PersonId(person));
    }
}

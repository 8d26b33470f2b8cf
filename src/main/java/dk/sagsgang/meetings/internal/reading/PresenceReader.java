package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_PRESENCE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.internal.MeetingCodes;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads attendance. */
final class PresenceReader {
    private PresenceReader() {}

    /** Who was at a meeting as a whole. */
    static List<PresenceEvent> ofMeeting(DSLContext context, MeetingVersion version) {
        return context.selectFrom(MEETINGS_PRESENCE)
                .where(MEETINGS_PRESENCE.VERSION_ID.eq(version.id().value()), MEETINGS_PRESENCE.ITEM_ID.isNull())
                .orderBy(MEETINGS_PRESENCE.POSITION)
                .fetch(row -> event(row, version.origin()));
    }

    /** Who was at the meetings of a body as a whole, by its current versions. */
    static List<PresenceEvent> ofOrganization(DSLContext context, OrganizationId organization) {
        return context.select(MEETINGS_PRESENCE.fields())
                .select(MEETINGS_VERSION.FILE_ID, MEETINGS_VERSION.EVENT_ID)
                .from(MEETINGS_MEETING)
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
                .join(MEETINGS_PRESENCE)
                .on(MEETINGS_PRESENCE.VERSION_ID.eq(MEETINGS_VERSION.ID))
                .where(MEETINGS_MEETING.ORGANIZATION_ID.eq(organization.value()), MEETINGS_PRESENCE.ITEM_ID.isNull())
                .orderBy(MEETINGS_VERSION.ID, MEETINGS_PRESENCE.POSITION)
                .fetch(row -> event(row, MeetingRows.ofVersion(row)));
    }

    static PresenceEvent event(Record row, Origin version) {
        Integer item = row.get(MEETINGS_PRESENCE.ITEM_ID);
        return new PresenceEvent(
                new PersonId(row.get(MEETINGS_PRESENCE.PERSON_ID)),
                item == null ? null : new AgendaItemId(item),
                MeetingCodes.PRESENCE.get(row.get(MEETINGS_PRESENCE.KIND)),
                MeetingRows.time(row.get(MEETINGS_PRESENCE.AT_TIME)),
                new PresenceEvent.PrintedName(
                        row.get(MEETINGS_PRESENCE.PRINTED),
                        row.get(MEETINGS_PRESENCE.TITLE),
                        row.get(MEETINGS_PRESENCE.PARTY)),
                substitute(row),
                row.get(MEETINGS_PRESENCE.REASON),
                row.get(MEETINGS_PRESENCE.BODY),
                MeetingRows.part(
                        version,
                        row,
                        MEETINGS_PRESENCE.START_LINE,
                        MEETINGS_PRESENCE.END_LINE,
                        MEETINGS_PRESENCE.EVENT_ID));
    }

    private static PresenceEvent.@Nullable Substitute substitute(Record row) {
        String printed = row.get(MEETINGS_PRESENCE.SUBSTITUTE);
        Integer person = row.get(MEETINGS_PRESENCE.SUBSTITUTE_ID);
        return printed == null
                ? null
                : new PresenceEvent.Substitute(printed, person == null ? null : new PersonId(person));
    }
}

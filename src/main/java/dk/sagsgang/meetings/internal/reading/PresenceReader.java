package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_MEETING;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_PRESENCE;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.internal.MeetingCodes;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What is recorded of presence at meetings and during their items, by their current versions. */
    static Map<MeetingId, List<Sealed<PresenceEvent>>> ofMeetings(DSLContext context, Collection<MeetingId> meetings) {
        Map<MeetingId, List<Sealed<PresenceEvent>>> found = new LinkedHashMap<>();
        context.select(MEETINGS_PRESENCE.fields())
                .select(
                        MEETINGS_MEETING.ID,
                        MEETINGS_ITEM.VISIBILITY,
                        MEETINGS_VERSION.FILE_ID,
                        MEETINGS_VERSION.EVENT_ID)
                .from(MEETINGS_MEETING)
                .join(MEETINGS_VERSION)
                .on(MEETINGS_VERSION.ID.eq(MEETINGS_MEETING.CURRENT_VERSION_ID))
                .join(MEETINGS_PRESENCE)
                .on(MEETINGS_PRESENCE.VERSION_ID.eq(MEETINGS_VERSION.ID))
                .leftJoin(MEETINGS_ITEM)
                .on(MEETINGS_ITEM.ID.eq(MEETINGS_PRESENCE.ITEM_ID))
                .where(MEETINGS_MEETING.ID.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .orderBy(MEETINGS_MEETING.ID, MEETINGS_PRESENCE.POSITION)
                .forEach(row -> found.computeIfAbsent(
                                new MeetingId(row.get(MEETINGS_MEETING.ID)), meeting -> new ArrayList<>())
                        .add(MeetingSeals.seal(event(row, MeetingRows.ofVersion(row)), visibility(row))));
        return found;
    }

    /** Of the item that it is about; what is of the meeting is open with it. */
    private static Visibility visibility(Record row) {
        String code = row.get(MEETINGS_ITEM.VISIBILITY);
        return code == null ? Visibility.PUBLIC : MeetingCodes.VISIBILITY.get(code);
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

package dk.sagsgang.meetings.internal.reading;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_CANCELLATION;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_VERSION;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.internal.MeetingRows;
import dk.sagsgang.meetings.meeting.Cancellation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads which versions say that their meeting is not held. */
final class CancelledMeetings {
    /** The most values in one condition that every database allows. */
    private static final int PORTION = 500;

    private final DSLContext context;

    CancelledMeetings(DSLContext context) {
        this.context = context;
    }

    Map<MeetingVersionId, Sealed<Cancellation>> list(Collection<MeetingVersionId> versions) {
        List<Integer> ids =
                versions.stream().map(MeetingVersionId::value).distinct().toList();
        Map<MeetingVersionId, Sealed<Cancellation>> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            context.select(MEETINGS_CANCELLATION.fields())
                    .select(MEETINGS_VERSION.FILE_ID, MEETINGS_VERSION.EVENT_ID.as("version_event"))
                    .from(MEETINGS_CANCELLATION)
                    .join(MEETINGS_VERSION)
                    .on(MEETINGS_VERSION.ID.eq(MEETINGS_CANCELLATION.VERSION_ID))
                    .where(MEETINGS_CANCELLATION.VERSION_ID.in(ids.subList(from, Math.min(from + PORTION, ids.size()))))
                    .forEach(row -> found.put(id(row), sealed(row)));
        }
        return found;
    }

    private static MeetingVersionId id(Record row) {
        return new MeetingVersionId(row.get(MEETINGS_CANCELLATION.VERSION_ID));
    }

    private static Sealed<Cancellation> sealed(Record row) {
        Integer file = row.get(MEETINGS_VERSION.FILE_ID);
        Integer event = row.get("version_event", Integer.class);
        Origin version = MeetingRows.ofVersion(file, event);
        return MeetingSeals.seal(
                new Cancellation(
                        id(row),
                        MeetingRows.part(
                                version,
                                row,
                                MEETINGS_CANCELLATION.START_LINE,
                                MEETINGS_CANCELLATION.END_LINE,
                                MEETINGS_CANCELLATION.EVENT_ID)),
                version);
    }
}

package dk.sagsgang.meetings.minutes;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded meeting, as far as is needed to tell whether a document is another version of it.
 *
 * @param kind of the current version; an agenda where that was withdrawn, since anything may follow it
 * @param origin of the current version
 * @param items of every version; those of the current one are marked
 */
public record KnownMeeting(
        MeetingId id, @Nullable LocalTime start, MeetingVersion.Kind kind, Origin origin, List<Item> items) {
    public KnownMeeting {
        items = List.copyOf(items);
    }

    /** The items of the current version. */
    public List<Item> currentItems() {
        return items.stream().filter(Item::isCurrent).toList();
    }

    /** One item of it. */
    public record Item(
            AgendaItemId id,
            String number,
            String title,
            @Nullable String reference,
            Visibility visibility,
            PaperId paper,
            ConsultationId consultation,
            Origin origin,
            boolean isCurrent) {}
}

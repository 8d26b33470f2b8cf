package dk.sagsgang.meetings.minutes;

import dk.sagsgang.files.FileId;
import dk.sagsgang.meetings.agenda.NewItem;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a meeting's agenda or minutes about to be kept.
 *
 * @param agendaOnly whether it records no decisions, being written before the meeting
 * @param attendance who was there and who was away from the meeting as a whole
 * @param items in the order of the source
 */
public record NewMinutes(
        BodyId body,
        OrganizationId organization,
        String organizationSlug,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String location,
        boolean agendaOnly,
        FileId file,
        List<PresenceEvent> attendance,
        List<NewItem> items) {
    public NewMinutes {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
    }
}

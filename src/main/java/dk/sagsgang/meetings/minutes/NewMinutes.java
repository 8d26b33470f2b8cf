package dk.sagsgang.meetings.minutes;

import dk.sagsgang.files.FromEvent;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.agenda.Mention;
import dk.sagsgang.meetings.agenda.NewItem;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version of a meeting's agenda or minutes about to be kept.
 *
 * @param form what it is
 * @param origin all lines of the file that it was read from, or the event that published it; an item comes from the same, and decisions, votes and
 *     presence may each come from an event of its own
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
        Form form,
        Origin origin,
        List<PresenceEvent> attendance,
        List<NewItem> items) {
    public NewMinutes {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        for (NewItem item : items) {
            requireFrom(
                    origin,
                    Stream.concat(
                            Stream.of(item.origin()), item.mentions().stream().map(Mention::origin)));
            requireFromOrRecorded(origin, item.decisions().stream().map(Decision::origin));
            requireFromOrRecorded(origin, item.votes().stream().map(VoteEvent::origin));
            requireFromOrRecorded(origin, item.attendance().stream().map(PresenceEvent::origin));
        }
        requireFromOrRecorded(origin, attendance.stream().map(PresenceEvent::origin));
    }

    /** What minutes that are to be kept are. */
    public enum Form {
        /** Records no decisions, being written before the meeting. */
        AGENDA,
        /** Adds items to an agenda. */
        SUPPLEMENT,
        MINUTES
    }

    private static void requireFrom(Origin whole, Stream<Origin> parts) {
        if (!parts.allMatch(part -> part.isPartOf(whole))) {
            throw new IllegalArgumentException("Part of a version comes from elsewhere than the version");
        }
    }

    private static void requireFromOrRecorded(Origin whole, Stream<Origin> parts) {
        requireFrom(whole, parts.filter(part -> !(part instanceof FromEvent)));
    }
}

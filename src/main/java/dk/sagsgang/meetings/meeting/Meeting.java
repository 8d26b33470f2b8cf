package dk.sagsgang.meetings.meeting;

import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.register.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting. Each part that the sources do not state is null.
 *
 * @param slug its name in addresses: the body and the day
 * @param date the day, or null where no source states it
 * @param versions every version of its agenda and minutes, oldest first; never empty
 */
public record Meeting(
        MeetingId id,
        OrganizationId organization,
        @Nullable LegislativeTermId term,
        String slug,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String location,
        List<MeetingVersion> versions,
        Instant created,
        Instant modified) {
    public Meeting {
        versions = List.copyOf(versions);
    }

    /** The version that holds now. */
    public MeetingVersion current() {
        return MeetingVersion.current(versions);
    }

    /** How many times what is published of it has changed since it was first: by a version, or by the withdrawal of one. */
    public int revisions() {
        return versions.size()
                - 1
                + (int) versions.stream().filter(MeetingVersion::isWithdrawn).count();
    }

    /** Whether minutes have been published, not only an agenda. */
    public boolean hasMinutes() {
        MeetingVersion current = current();
        return current.kind() != MeetingVersion.Kind.AGENDA && !current.isWithdrawn();
    }
}

package dk.sagsgang.documents.committee;

import dk.sagsgang.documents.reference.MeetingRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a body now. Nobody is, where no source lists its members: those who happened to be named are no list.
 *
 * @param members the chair first
 * @param listed the day of the latest list of its members, or null where all of them are recorded
 * @param meeting the meeting whose minutes or agenda have the list
 */
public record CommitteeMembers(
        List<SeatLine> members, @Nullable LocalDate listed, Optional<MeetingRef> meeting) {
    public CommitteeMembers {
        members = List.copyOf(members);
    }
}

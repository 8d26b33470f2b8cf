package dk.sagsgang.documents.internal.person;

import dk.sagsgang.documents.internal.part.Groups;
import dk.sagsgang.documents.internal.part.MeetingGroups;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.person.PersonDocument.Basis;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.participation.CastVote;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The votes of a person's group, where the source names the party and not its members. Where all of the group's members who took
 * part in the item voted alike, by the number printed or in the source's words, each of them did; of other groups no more is
 * said of the person than that the group voted so.
 */
final class GroupVotes {
    private final ReadSession session;
    private final MeetingGroups groups;
    private final int most;

    GroupVotes(ReadSession session, MeetingGroups groups, int most) {
        this.session = session;
        this.groups = groups;
        this.most = most;
    }

    /** A group's vote, with what it says of the person. */
    record GroupVote(CastVote cast, Basis basis) {}

    /** A party in a body. */
    private record Seat(OrganizationId organization, String party) {}

    /** The votes of the groups that a person was of, each once, the latest first. */
    List<GroupVote> of(PersonId person, List<Membership> memberships) {
        Set<Seat> seats = new LinkedHashSet<>();
        for (Membership each : memberships) {
            String party = each.party();
            if (party != null) {
                seats.add(new Seat(each.organization(), party));
            }
        }
        List<CastVote> cast = seats.stream().flatMap(this::listVotes).toList();
        groups.lookUp(cast.stream().map(each -> each.treatment().meeting().id()).toList());
        List<GroupVote> votes = new ArrayList<>();
        for (CastVote each : cast) {
            basis(person, each, memberships).ifPresent(basis -> votes.add(new GroupVote(each, basis)));
        }
        return votes;
    }

    private Stream<CastVote> listVotes(Seat seat) {
        return session
                .open(session.sources().meetings().listGroupVotes(seat.organization(), seat.party(), most))
                .stream();
    }

    /** What the group's vote says of a person; nothing where the person was not there, or is named. */
    private Optional<Basis> basis(PersonId person, CastVote cast, List<Membership> memberships) {
        if (cast.vote().votes().stream().anyMatch(single -> person.equals(single.person()))) {
            return Optional.empty();
        }
        Treatment treatment = cast.treatment();
        String party = Objects.requireNonNull(cast.single().party(), "a group has a party");
        Groups at = groups.at(treatment.meeting().id());
        Set<PersonId> present = at.presentAt(treatment.item().id(), party);
        if (present == null) {
            return wasMember(memberships, cast, party) ? Optional.of(Basis.GROUP) : Optional.empty();
        }
        if (!present.contains(person)) {
            return Optional.empty();
        }
        return Optional.of(isUnanimous(cast, party, present) ? Basis.DERIVED : Basis.GROUP);
    }

    /** The number printed is that of those present and of no one named beside it, or the source says that it is all of them. */
    private static boolean isUnanimous(CastVote cast, String party, Set<PersonId> present) {
        if (cast.single().whole()) {
            return true;
        }
        Integer seats = cast.single().seats();
        return seats != null && seats == present.size() && isOnlyOnOneSide(cast.vote(), party, present);
    }

    private static boolean isOnlyOnOneSide(VoteEvent vote, String party, Set<PersonId> present) {
        long groups = vote.votes().stream()
                .filter(each -> each.isOfGroup() && party.equals(each.party()))
                .count();
        return groups == 1
                && vote.votes().stream()
                        .map(SingleVote::person)
                        .filter(Objects::nonNull)
                        .noneMatch(present::contains);
    }

    private static boolean wasMember(List<Membership> memberships, CastVote cast, String party) {
        LocalDate day = cast.treatment().meeting().date();
        return day != null
                && memberships.stream()
                        .anyMatch(each -> each.organization().equals(cast.vote().organization())
                                && party.equals(each.party())
                                && covers(each.start(), each.end(), day));
    }

    private static boolean covers(@Nullable LocalDate start, @Nullable LocalDate end, LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }
}

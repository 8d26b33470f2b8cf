package dk.sagsgang.documents.internal.committee;

import dk.sagsgang.register.LegislativeTerm;
import dk.sagsgang.register.Membership;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a body on the day of its latest meeting. Recorded memberships say so themselves. Of the others, those on the body's
 * latest list count, if it is of the same legislative term; who is only named in votes or as absent does not show who else has a seat.
 *
 * @param listed the day of the list, or null where none is used
 */
record SittingMembers(List<Membership> members, @Nullable LocalDate listed) {
    SittingMembers {
        members = List.copyOf(members);
    }

    /**
     * Finds them.
     *
     * @param holders everybody who has held a seat of the body
     * @param terms the legislative terms of its municipality
     * @param last the day of its latest meeting
     */
    static SittingMembers of(List<Membership> holders, List<LegislativeTerm> terms, Optional<LocalDate> last) {
        List<Membership> recorded =
                holders.stream().filter(each -> isRecordedOn(each, last)).toList();
        LocalDate listed = holders.stream()
                .map(Membership::listed)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(day -> isOfTerm(day, terms, last))
                .orElse(null);
        List<Membership> seen = holders.stream()
                .filter(each -> listed != null && listed.equals(each.listed()) && !isRecorded(each, listed, holders))
                .toList();
        return new SittingMembers(
                Stream.concat(recorded.stream(), seen.stream()).toList(), seen.isEmpty() ? null : listed);
    }

    private static boolean isRecordedOn(Membership each, Optional<LocalDate> last) {
        return each.basis() == Membership.Basis.RECORDED
                && last.map(each::covers).orElse(each.end() == null);
    }

    private static boolean isOfTerm(LocalDate day, List<LegislativeTerm> terms, Optional<LocalDate> last) {
        return last.isEmpty()
                || terms.stream()
                        .filter(term -> !last.get().isBefore(term.start())
                                && !last.get().isAfter(term.end()))
                        .allMatch(term -> !day.isBefore(term.start()));
    }

    /** Whether what is recorded of the same person says more than the list: that he still has the seat, or has left it since. */
    private static boolean isRecorded(Membership seen, LocalDate listed, List<Membership> holders) {
        return holders.stream()
                .filter(each -> each.basis() == Membership.Basis.RECORDED
                        && each.person().equals(seen.person()))
                .anyMatch(each -> each.end() == null
                        || !Objects.requireNonNull(each.end()).isBefore(listed));
    }
}

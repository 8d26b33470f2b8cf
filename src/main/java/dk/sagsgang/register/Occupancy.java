package dk.sagsgang.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who fills a seat on a day. */
public sealed interface Occupancy {

    /** Its holder sits on it. */
    record Held(Membership holder) implements Occupancy {}

    /**
     * A substitute (stedfortræder) sits on it in the holder's place.
     *
     * @param holder whose seat it is that day; empty where nobody is known to hold it
     */
    record Substituted(Optional<Membership> holder, Membership substitute) implements Occupancy {}

    /** Nobody holds it. */
    record Vacant() implements Occupancy {}

    /** It is known only from minutes, and none of them says who filled it on the day. */
    record Unknown() implements Occupancy {}

    /**
     * By the memberships of a seat. A seat that is recorded is vacant on the days on which no membership covers it; of one that is
     * only seen in minutes nothing is known but the days on which it was seen.
     *
     * @param memberships those of this seat; others are not looked at
     */
    static Occupancy of(OrganizationSeat seat, List<Membership> memberships, LocalDate day) {
        Optional<Membership> holder = filling(seat, memberships, day, Membership.Capacity.HOLDER);
        Optional<Membership> substitute = filling(seat, memberships, day, Membership.Capacity.SUBSTITUTE);
        if (substitute.isPresent()) {
            return new Substituted(holder, substitute.get());
        }
        if (holder.isPresent()) {
            return new Held(holder.get());
        }
        return seat.basis() == Membership.Basis.RECORDED ? new Vacant() : new Unknown();
    }

    private static Optional<Membership> filling(
            OrganizationSeat seat, List<Membership> memberships, LocalDate day, Membership.Capacity capacity) {
        return memberships.stream()
                .filter(each -> each.seat().equals(seat.id()) && each.capacity() == capacity && each.covers(day))
                .findFirst();
    }
}

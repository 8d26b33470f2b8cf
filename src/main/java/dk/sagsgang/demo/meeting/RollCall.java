package dk.sagsgang.demo.meeting;

import dk.sagsgang.demo.text.DanishText;
import dk.sagsgang.demo.town.DemoBody;
import dk.sagsgang.demo.town.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who belongs to a body on the day of a meeting, and who of them is absent all day.
 *
 * @param body the body
 * @param date the day
 * @param absent the ids of those away
 */
public record RollCall(DemoBody body, LocalDate date, Set<String> absent) {

    public List<Seat> seats() {
        return body.seatsOn(date);
    }

    List<Seat> absentSeats() {
        return seats().stream()
                .filter(seat -> absent.contains(seat.person().id()))
                .toList();
    }

    /** Those who can vote on an item: everyone who is neither away nor in {@code exceptions}. */
    public List<Seat> voters(Set<String> exceptions) {
        return seats().stream()
                .filter(seat -> !absent.contains(seat.person().id()))
                .filter(seat -> !exceptions.contains(seat.person().id()))
                .toList();
    }

    /** The title before a name: Udvalgsformand, Borgmester, or what an ordinary member is called. */
    String titled(Seat seat) {
        var role = seat.role();
        return (role == null ? DanishText.capital(body.memberTitle()) : role) + " "
                + seat.person().printed();
    }

    /** A sentence's subject: titles first, then the ordinary members under one title. */
    String subject(List<Seat> seats) {
        var parts = new ArrayList<String>();
        for (Seat seat : seats) {
            if (seat.role() != null) {
                parts.add(titled(seat));
            }
        }
        var ordinary = seats.stream().filter(seat -> seat.role() == null).toList();
        var names = ordinary.stream().map(seat -> seat.person().printed()).toList();
        if (names.size() == 1) {
            parts.add(body.memberTitle() + " " + names.getFirst());
        } else if (!names.isEmpty()) {
            var together = body.memberTitle() + "merne " + DanishText.and(names);
            return DanishText.capital(parts.isEmpty() ? together : String.join(", ", parts) + " og " + together);
        }
        return DanishText.capital(DanishText.and(parts));
    }
}

package dk.sagsgang.demo.town;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The council or a committee of the demo municipality. It may change its name from one term to the next.
 *
 * @param id short id used by the cases: byraad, oeu, bsu, sau, tmu, sku
 * @param number a small number for journal numbers that come back every year
 * @param names the name in each term, by term id
 * @param memberTitle what an ordinary member is called
 * @param department the department that prepares its cases
 * @param place where it meets
 * @param time when its meetings begin
 * @param manners how its minutes look, from a year on
 * @param seats everyone who sits in it, in both terms
 */
public record DemoBody(
        String id,
        int number,
        Map<Term, String> names,
        String memberTitle,
        String department,
        String place,
        String time,
        NavigableMap<Integer, MinutesStyle> manners,
        List<Seat> seats) {

    public static final String COUNCIL = "byraad";
    public static final String FINANCE = "oeu";

    public boolean isSpecialCommittee() {
        return !id.equals(COUNCIL) && !id.equals(FINANCE);
    }

    public String nameOn(LocalDate date) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().covers(date))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term covers " + date));
    }

    public MinutesStyle mannerIn(int year) {
        return manners.floorEntry(year).getValue();
    }

    /** Who sits on a day, those with a title first. */
    public List<Seat> seatsOn(LocalDate date) {
        return seats.stream()
                .filter(seat -> seat.isHeldOn(date))
                .sorted(Comparator.comparing(seat -> seat.role() == null))
                .toList();
    }
}

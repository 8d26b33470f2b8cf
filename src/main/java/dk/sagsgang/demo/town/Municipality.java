package dk.sagsgang.demo.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The invented municipality as read from {@code municipality.yaml}.
 *
 * @param name its name
 * @param today the demo's today; later meetings are agendas
 * @param terms the legislative terms, oldest first
 * @param parties name by letter
 * @param departments names of the departments
 * @param people the politicians, by id
 * @param bodies the council and the committees, by id, in the order of the file
 * @param rounds the calendar
 * @param reissues meetings whose minutes were issued twice
 */
public record Municipality(
        String name,
        LocalDate today,
        List<Term> terms,
        Map<String, String> parties,
        List<String> departments,
        Map<String, Politician> people,
        Map<String, DemoBody> bodies,
        List<Round> rounds,
        List<Reissue> reissues) {

    /**
     * One round of meetings.
     *
     * @param committees the day of the special committees
     * @param finance the day of the finance committee
     * @param council the day of the council
     */
    public record Round(LocalDate committees, LocalDate finance, LocalDate council) {

        public LocalDate dateOf(DemoBody body) {
            return switch (body.id()) {
                case DemoBody.COUNCIL -> council;
                case DemoBody.FINANCE -> finance;
                default -> committees;
            };
        }
    }

    /**
     * Minutes that were corrected and issued again.
     *
     * @param body the body's id
     * @param date the day of the meeting
     * @param note what the second version says about itself
     * @param absent those whom the first version forgot to name as absent, by id
     */
    public record Reissue(String body, LocalDate date, String note, List<String> absent) {}

    /** The body with an id; throws when there is none. */
    public DemoBody getBody(String id) {
        return require(bodies.get(id), "body", id);
    }

    /** The politician with an id; throws when there is none. */
    public Politician getPerson(String id) {
        return require(people.get(id), "person", id);
    }

    public Term getTerm(LocalDate date) {
        return terms.stream()
                .filter(term -> term.covers(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term covers " + date));
    }

    public boolean isHeld(LocalDate date) {
        return !date.isAfter(today);
    }

    private static <T> T require(@Nullable T found, String what, String id) {
        if (found == null) {
            throw new IllegalArgumentException("The demo municipality has no " + what + " called " + id);
        }
        return found;
    }
}

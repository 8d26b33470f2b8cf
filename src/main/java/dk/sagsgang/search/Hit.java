package dk.sagsgang.search;

import dk.sagsgang.meetings.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One public agenda item that was found.
 *
 * @param meeting slug of the meeting, as in the site's addresses
 * @param item the item's number as printed
 * @param position the item's place in the minutes, from 1, unique within the meeting
 * @param title with the searched words marked
 * @param reference journal or case number as printed
 * @param committee slug of the organization that met
 * @param committeeName its name as printed
 * @param date when it met, where that is known
 * @param outcomes what the bodies decided, in order, without repetition
 * @param snippet the best passage of the text
 */
public record Hit(
        String meeting,
        String item,
        int position,
        Snippet title,
        Optional<String> reference,
        String committee,
        String committeeName,
        Optional<LocalDate> date,
        List<Outcome> outcomes,
        Snippet snippet) {
    public Hit {
        outcomes = List.copyOf(outcomes);
    }
}

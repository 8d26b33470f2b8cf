package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.access.Unrestricted;
import java.util.List;

/**
 * The printed note.
 *
 * @param result the result
 * @param conclusion what it says, in sentences
 * @param inputs the numbers it rests on: what, how much, from whom
 * @param assumptions the author's own words
 * @param checklist what to tick off
 * @param draws the number of draws that the uncertainty is estimated from
 * @param priceLevel the price level of all amounts
 * @param kept which kept version it is of, in a sentence; empty when it is kept nowhere
 * @param back the address of what it is a note of
 */
public record NoteView(
        ResultView result,
        List<String> conclusion,
        Table inputs,
        List<String> assumptions,
        List<Checklist.Entry> checklist,
        int draws,
        int priceLevel,
        String kept,
        String back)
        implements Unrestricted {
    public NoteView {
        conclusion = List.copyOf(conclusion);
        assumptions = List.copyOf(assumptions);
        checklist = List.copyOf(checklist);
    }
}

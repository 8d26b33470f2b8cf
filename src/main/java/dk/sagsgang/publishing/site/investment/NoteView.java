package dk.sagsgang.publishing.site.investment;

import java.util.List;

/**
 * The printed note.
 *
 * @param picture the answer
 * @param conclusion what it says, in sentences
 * @param inputs the numbers it rests on: what, how much, from whom
 * @param assumptions the author's own words
 * @param checklist what to tick off
 * @param draws how many draws the uncertainty is reckoned from
 * @param priceLevel the price level of all amounts
 * @param code the calculation as it travels in an address
 */
public record NoteView(
        Picture picture,
        List<String> conclusion,
        Table inputs,
        List<String> assumptions,
        List<Checklist.Entry> checklist,
        int draws,
        int priceLevel,
        String code) {
    public NoteView {
        conclusion = List.copyOf(conclusion);
        assumptions = List.copyOf(assumptions);
        checklist = List.copyOf(checklist);
    }
}

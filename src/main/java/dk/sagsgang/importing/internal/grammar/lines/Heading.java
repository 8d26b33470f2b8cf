package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.cases.SectionKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that opens a section.
 *
 * @param kind what the section is for
 * @param text the heading as printed, without what follows on the same line
 * @param rest where on the line the section's own text begins; -1 where it begins on the next line, 0 where the heading is at the end
 *     of the line before
 * @param treatment what body and day the heading names, or null
 * @param weak whether the words are also used as sub-headings of a presentation
 */
public record Heading(
        SectionKind kind, String text, int rest, @Nullable Treatment treatment, boolean weak) {

    /**
     * A body's treatment of an item as a heading names it.
     *
     * @param organization the body, or null where only the day is named
     * @param date the day, or null
     * @param itemNumber the item's number at that meeting, or null
     * @param titled whether a word such as {@code Beslutning} says that this is a decision's heading
     */
    public record Treatment(
            @Nullable String organization,
            @Nullable LocalDate date,
            @Nullable String itemNumber,
            boolean titled) {}

    /** Whether the text follows without anything between. */
    public boolean isGlued() {
        return rest == 0 || rest == text.length();
    }

    /** Whether it opens a decision. */
    public boolean isDecision() {
        return kind == SectionKind.DECISION;
    }

    /**
     * Names a body and a day but neither a word that says it is a decision nor the item's number at that meeting, so that
     * its surroundings decide what it is.
     */
    public boolean isBareTreatment() {
        return treatment != null && !treatment.titled() && treatment.itemNumber() == null;
    }
}

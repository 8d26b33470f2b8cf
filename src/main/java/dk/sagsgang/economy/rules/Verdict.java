package dk.sagsgang.economy.rules;

import java.math.BigDecimal;
import java.util.List;

/** What came of trying one reading of a table on one line of its figures. */
sealed interface Verdict {
    /**
     * The figures agree.
     *
     * @param telling whether that is significant: at least two figures other than zero took part
     */
    record Holds(boolean telling) implements Verdict {}

    /**
     * They don't.
     *
     * @param computed what it would be by the other figures
     * @param terms those figures, in order
     * @param complete whether all of them are printed, none left blank or dashed
     */
    record Fails(BigDecimal computed, List<BigDecimal> terms, boolean complete) implements Verdict {}

    /** Some cell is not a figure of this kind, so nothing can be said. */
    record Unclear() implements Verdict {}
}

package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.model.Payer;
import java.util.Comparator;
import java.util.List;

/** One line of an investment's plan: a gain that is promised, or a cost that it takes. Amounts of both are positive. */
public sealed interface Promise permits PromisedBenefit, PromisedCost {
    /** Its id, unique within the investment. */
    LineId id();

    /** What it is called. */
    String title();

    /** Who gains, or who pays. */
    Payer payer();

    /** Whose budget it is seen in. */
    String committee();

    /** Where it is seen in the accounts. */
    String account();

    /** What is expected by year, in order, each year once. */
    List<Expected> profile();

    /** A profile in order of years. @throws IllegalArgumentException when a year is there twice */
    static List<Expected> ordered(LineId line, List<Expected> profile) {
        List<Expected> ordered =
                profile.stream().sorted(Comparator.comparingInt(Expected::year)).toList();
        if (ordered.stream().map(Expected::year).distinct().count() != ordered.size()) {
            throw new IllegalArgumentException("A line has one expectation for a year: " + line);
        }
        return ordered;
    }
}

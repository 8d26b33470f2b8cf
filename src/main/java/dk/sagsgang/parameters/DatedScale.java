package dk.sagsgang.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A stepwise scale that applies from a date until the next one.
 *
 * @param from first day it applies
 * @param source where it is published
 * @param brackets the steps in ascending order, at least one
 */
public record DatedScale(LocalDate from, String source, List<Bracket> brackets) {
    public DatedScale {
        brackets = List.copyOf(brackets);
        if (brackets.isEmpty()) {
            throw new IllegalArgumentException("A scale needs at least one bracket");
        }
    }

    /**
     * One step.
     *
     * @param from the threshold where the step begins, included
     * @param value the value from there to the next threshold
     */
    public record Bracket(int from, BigDecimal value) {}
}

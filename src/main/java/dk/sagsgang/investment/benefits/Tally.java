package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;
import java.util.Collection;
import java.util.List;

/**
 * Promised against realised, added up over lines and years. What can be compared is compared: expected and realised are of the
 * same years, those that have been measured in full. Only what comes in or is spent after a stop has no expectation.
 *
 * @param promised of all years, those from a stop on too
 * @param expected of the measured years
 * @param low lower end of the interval of what was expected, as if all lines and years swing together
 * @param high upper end of it
 * @param realised of the same years
 * @param underWay measured so far of years that are not yet measured in full
 * @param abandoned the part of what was promised that is of the years from a stop on
 * @param years how many expectations have been measured
 */
public record Tally(
        Money promised,
        Money expected,
        Money low,
        Money high,
        Money realised,
        Money underWay,
        Money abandoned,
        int years) {
    /** Without any lines. */
    public static final Tally NOTHING =
            new Tally(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0);

    /** Of some outcomes. */
    public static Tally of(Collection<LineOutcome> outcomes) {
        return outcomes.stream().map(Tally::of).reduce(NOTHING, Tally::plus);
    }

    /** Of some lines of a register. */
    public static Tally of(BenefitRegister register, List<? extends Promise> lines) {
        return lines.stream().map(line -> of(register.outcomes(line))).reduce(NOTHING, Tally::plus);
    }

    private static Tally of(LineOutcome outcome) {
        Expected expected = outcome.expected();
        if (!outcome.awaited()) {
            Money after = outcome.measured().map(Measured::amount).orElse(Money.ZERO);
            return new Tally(
                    expected.amount(), Money.ZERO, Money.ZERO, Money.ZERO, after, Money.ZERO, expected.amount(), 0);
        }
        if (outcome.realised().isPresent()) {
            return new Tally(
                    expected.amount(),
                    expected.amount(),
                    expected.low(),
                    expected.high(),
                    outcome.realised().get(),
                    Money.ZERO,
                    Money.ZERO,
                    1);
        }
        Money soFar = outcome.measured().map(Measured::amount).orElse(Money.ZERO);
        return new Tally(expected.amount(), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, soFar, Money.ZERO, 0);
    }

    /** The two added up, sum by sum. */
    public Tally plus(Tally other) {
        return new Tally(
                promised.plus(other.promised),
                expected.plus(other.expected),
                low.plus(other.low),
                high.plus(other.high),
                realised.plus(other.realised),
                underWay.plus(other.underWay),
                abandoned.plus(other.abandoned),
                years + other.years);
    }

    /** Whether any year has been measured in full. */
    public boolean isMeasured() {
        return years > 0;
    }

    /** Realised less expected. */
    public Money difference() {
        return realised.minus(expected);
    }
}

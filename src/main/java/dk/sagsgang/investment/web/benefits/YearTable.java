package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.LineOutcome;
import dk.sagsgang.investment.benefits.Measured;
import dk.sagsgang.investment.web.calculator.KronerAxis;
import dk.sagsgang.investment.web.chart.Axis;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.Money;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Promised against measured, year by year, with each year drawn.
 *
 * @param axis what the years are drawn along
 * @param rows in order of years
 */
public record YearTable(Axis axis, List<Row> rows) {
    public YearTable {
        rows = List.copyOf(rows);
    }

    /**
     * One year.
     *
     * @param months how many months have been measured, where the year is not whole
     * @param note what quarters and months say otherwise, where they do
     */
    public record Row(
            int year,
            ErrorBar whisker,
            String expected,
            String interval,
            String measured,
            OutcomeLabel verdict,
            Optional<Integer> months,
            Optional<String> note) {}

    static YearTable of(List<LineOutcome> outcomes, int currentYear, NumberFormats amounts, Texts texts) {
        Scale scale = Scale.over(outcomes.stream().flatMap(YearTable::values).toList());
        return new YearTable(
                KronerAxis.of(scale, amounts, texts),
                outcomes.stream()
                        .map(outcome -> row(outcome, scale, currentYear, amounts))
                        .toList());
    }

    private static Row row(LineOutcome outcome, Scale scale, int currentYear, NumberFormats amounts) {
        OutcomeLabel verdict = OutcomeLabel.of(outcome, currentYear);
        Optional<Measured> measured = outcome.measured();
        String interval = outcome.expected().isCertain()
                ? "–"
                : amounts.whole(outcome.expected().low().kroner()) + " – "
                        + amounts.whole(outcome.expected().high().kroner());
        return new Row(
                outcome.expected().year(),
                ErrorBar.of(
                        scale,
                        outcome.expected().low().kroner(),
                        outcome.expected().high().kroner(),
                        outcome.expected().amount().kroner(),
                        measured.map(each -> each.amount().kroner()),
                        look(verdict)),
                amounts.whole(outcome.expected().amount().kroner()),
                interval,
                measured.map(each -> amounts.whole(each.amount().kroner())).orElse("–"),
                verdict,
                measured.filter(each -> !each.isWhole()).map(Measured::months),
                measured.flatMap(Measured::ofParts).map(Money::kroner).map(amounts::whole));
    }

    private static ErrorBar.Look look(OutcomeLabel verdict) {
        return switch (verdict) {
            case BELOW, ABOVE -> ErrorBar.Look.OUTSIDE;
            case WITHIN, SPENT -> ErrorBar.Look.WITHIN;
            default -> ErrorBar.Look.UNFINISHED;
        };
    }

    private static Stream<BigDecimal> values(LineOutcome outcome) {
        return Stream.concat(
                Stream.of(
                        outcome.expected().low().kroner(),
                        outcome.expected().high().kroner()),
                outcome.measured().map(each -> each.amount().kroner()).stream());
    }
}

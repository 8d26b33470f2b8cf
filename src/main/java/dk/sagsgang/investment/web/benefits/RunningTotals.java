package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.LineOutcome;
import dk.sagsgang.investment.benefits.Promise;
import dk.sagsgang.investment.web.benefits.Curve.Dot;
import dk.sagsgang.investment.web.benefits.Curve.Line;
import dk.sagsgang.investment.web.calculator.KronerAxis;
import dk.sagsgang.investment.web.calculator.Table;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.Money;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Promised, measured and spent, added up year by year. The band is the sum of the intervals, as if all gains and years swing
 * together. The measured line ends with the last year before one in which a gain is not measured, and so does that of the costs.
 */
final class RunningTotals {
    private final Texts texts;
    private final NumberFormats amounts;
    private final NavigableMap<Integer, List<LineOutcome>> gains;
    private final NavigableMap<Integer, List<LineOutcome>> costs;
    private final List<Integer> years;

    RunningTotals(BenefitRegister register, InvestmentPlan plan, Texts texts, NumberFormats amounts) {
        this.texts = texts;
        this.amounts = amounts;
        this.gains = byYear(register, plan.benefits());
        this.costs = byYear(register, plan.costs());
        this.years = Stream.concat(gains.keySet().stream(), costs.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Curve draw() {
        List<BigDecimal> expected = promised(each -> each.expected().amount());
        List<BigDecimal> low = promised(each -> each.expected().low());
        List<BigDecimal> high = promised(each -> each.expected().high());
        List<BigDecimal> realised = measured(gains);
        List<BigDecimal> spent = measured(costs);
        Scale scale = Scale.over(Stream.of(expected, low, high, realised, spent)
                .flatMap(List::stream)
                .toList());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(texts.get("benefits.curve.band"), "band", band(scale, low, high), List.of(), true));
        lines.add(line("expected", expected, scale));
        lines.add(line("spent", spent, scale));
        lines.add(line("measured", realised, scale));
        return new Curve(
                texts.get("benefits.curve.title"),
                summary(expected, realised),
                years.stream().map(String::valueOf).toList(),
                true,
                KronerAxis.of(scale, amounts, texts),
                lines,
                table(expected, low, high, realised, spent));
    }

    private static NavigableMap<Integer, List<LineOutcome>> byYear(
            BenefitRegister register, List<? extends Promise> lines) {
        return lines.stream()
                .flatMap(line -> register.outcomes(line).stream())
                .collect(
                        Collectors.groupingBy(outcome -> outcome.expected().year(), TreeMap::new, Collectors.toList()));
    }

    private List<BigDecimal> promised(Function<LineOutcome, Money> part) {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int year : years) {
            for (LineOutcome outcome : gains.getOrDefault(year, List.of())) {
                sum = sum.add(part.apply(outcome).kroner());
            }
            sums.add(sum);
        }
        return sums;
    }

    /** As far as every awaited line has been measured. */
    private List<BigDecimal> measured(NavigableMap<Integer, List<LineOutcome>> lines) {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int year : years) {
            List<LineOutcome> ofYear = lines.getOrDefault(year, List.of());
            boolean whole =
                    ofYear.stream().allMatch(outcome -> outcome.realised().isPresent() || !outcome.awaited());
            boolean later = lines.tailMap(year).values().stream()
                    .flatMap(List::stream)
                    .anyMatch(outcome -> outcome.realised().isPresent());
            if (!whole || !later) {
                return sums;
            }
            for (LineOutcome outcome : ofYear) {
                sum = sum.add(outcome.realised().map(Money::kroner).orElse(BigDecimal.ZERO));
            }
            sums.add(sum);
        }
        return sums;
    }

    private Line line(String name, List<BigDecimal> values, Scale scale) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            dots.add(new Dot(x(i), y(scale, values.get(i))));
        }
        return new Line(texts.get("benefits.curve." + name), name, points(dots), dots, false);
    }

    private String band(Scale scale, List<BigDecimal> low, List<BigDecimal> high) {
        List<Dot> around = new ArrayList<>();
        for (int i = 0; i < high.size(); i++) {
            around.add(new Dot(x(i), y(scale, high.get(i))));
        }
        for (int i = low.size() - 1; i >= 0; i--) {
            around.add(new Dot(x(i), y(scale, low.get(i))));
        }
        return points(around);
    }

    private int x(int year) {
        return (2 * year + 1) * Scale.LENGTH / (2 * years.size());
    }

    private static int y(Scale scale, BigDecimal value) {
        return Scale.LENGTH - scale.at(value);
    }

    private static String points(List<Dot> dots) {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    private String summary(List<BigDecimal> expected, List<BigDecimal> realised) {
        if (realised.isEmpty()) {
            return texts.get("benefits.curve.none");
        }
        return texts.get(
                "benefits.curve.summary",
                years.get(realised.size() - 1),
                amounts.approximate(realised.getLast()),
                amounts.approximate(expected.get(realised.size() - 1)));
    }

    private Table table(
            List<BigDecimal> expected,
            List<BigDecimal> low,
            List<BigDecimal> high,
            List<BigDecimal> realised,
            List<BigDecimal> spent) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            rows.add(List.of(
                    String.valueOf(years.get(i)),
                    amounts.whole(expected.get(i)),
                    amounts.whole(low.get(i)) + " – " + amounts.whole(high.get(i)),
                    at(realised, i).map(amounts::whole).orElse("–"),
                    at(spent, i).map(amounts::whole).orElse("–")));
        }
        return new Table(
                texts.get("benefits.curve.table"),
                List.of(
                        texts.get("benefits.year"),
                        texts.get("benefits.curve.expected"),
                        texts.get("benefits.interval"),
                        texts.get("benefits.curve.measured"),
                        texts.get("benefits.curve.spent")),
                rows);
    }

    private static Optional<BigDecimal> at(List<BigDecimal> values, int index) {
        return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }
}

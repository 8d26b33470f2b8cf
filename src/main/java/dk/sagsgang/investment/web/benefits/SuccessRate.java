package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.Reestimate;
import dk.sagsgang.investment.benefits.SuccessPromise;
import dk.sagsgang.investment.distribution.Beta;
import dk.sagsgang.investment.web.benefits.Curve.Dot;
import dk.sagsgang.investment.web.benefits.Curve.Line;
import dk.sagsgang.investment.web.benefits.InvestmentView.SuccessView;
import dk.sagsgang.investment.web.calculator.Table;
import dk.sagsgang.investment.web.chart.Axis;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The success rate before and after, in words and as two curves. The words never claim more than the counts do. */
final class SuccessRate {
    private static final int STEPS = 200;

    private final Texts texts;
    private final NumberFormats amounts;

    SuccessRate(Texts texts, NumberFormats amounts) {
        this.texts = texts;
        this.amounts = amounts;
    }

    SuccessView of(Reestimate estimate) {
        Beta prior = estimate.prior();
        BigDecimal observed = BigDecimal.valueOf(estimate.successes())
                .divide(BigDecimal.valueOf(Math.max(1, estimate.participants())), MathContext.DECIMAL64);
        List<String> sentences = List.of(
                before(prior),
                texts.get(
                        oneOrMany("benefits.success.data", estimate.participants()),
                        amounts.rounded(BigDecimal.valueOf(estimate.successes()), 0),
                        amounts.rounded(BigDecimal.valueOf(estimate.participants()), 0),
                        amounts.percent(observed)),
                texts.get(
                        "benefits.success.after",
                        amounts.percent(estimate.rate()),
                        percent(estimate.low()),
                        percent(estimate.high())));
        return new SuccessView(sentences, curve(estimate));
    }

    /** What was promised, as long as nobody has been counted. */
    String promised(SuccessPromise promise) {
        return texts.get(
                oneOrMany("benefits.success.promised", promise.participants()),
                amounts.rounded(BigDecimal.valueOf(promise.participants()), 0),
                before(promise.prior()));
    }

    private static String oneOrMany(String key, long participants) {
        return key + (participants == 1 ? ".one" : ".many");
    }

    private String before(Beta prior) {
        return texts.get(
                "benefits.success.before",
                amounts.percent(prior.mean()),
                percent(prior.quantile(0.05)),
                percent(prior.quantile(0.95)),
                amounts.rounded(prior.alpha().add(prior.beta()), 0));
    }

    private Curve curve(Reestimate estimate) {
        Beta prior = estimate.prior();
        Beta posterior = estimate.posterior();
        double far = Math.max(prior.quantile(0.999), posterior.quantile(0.999));
        double near = Math.min(prior.quantile(0.001), posterior.quantile(0.001));
        int from = (int) Math.floor(near * 10);
        int to = (int) Math.ceil(far * 10);
        double highest = Stream.of(prior, posterior)
                .flatMap(each -> IntStream.range(0, STEPS).mapToObj(i -> each.density(rate(i, from, to))))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return new Curve(
                texts.get("benefits.success.curve"),
                texts.get("benefits.success.curve.summary"),
                IntStream.rangeClosed(from, to)
                        .mapToObj(tenth -> amounts.percent(BigDecimal.valueOf(tenth, 1)))
                        .toList(),
                false,
                new Axis(List.of(), List.of(), 0),
                List.of(line("prior", prior, from, to, highest), line("posterior", posterior, from, to, highest)),
                table(estimate));
    }

    private Line line(String name, Beta beta, int from, int to, double highest) {
        String top = IntStream.range(0, STEPS)
                .mapToObj(i -> new Dot((int) Math.round(Scale.LENGTH * (i + 0.5) / STEPS), (int)
                        Math.round(Scale.LENGTH * (1 - 0.95 * beta.density(rate(i, from, to)) / highest))))
                .map(dot -> dot.x() + "," + dot.y())
                .collect(Collectors.joining(" "));
        return new Line(texts.get("benefits.success." + name), name, top, List.of(), false);
    }

    /** The middle of one of the even parts between two tenths, which is never quite 0 or 1. */
    private static double rate(int step, int from, int to) {
        return (from + (to - from) * (step + 0.5) / STEPS) / 10;
    }

    private Table table(Reestimate estimate) {
        return new Table(
                texts.get("benefits.success.table"),
                List.of(
                        texts.get("benefits.success.column"),
                        texts.get("benefits.success.mean"),
                        texts.get("benefits.interval"),
                        texts.get("benefits.success.weight")),
                List.of(row("prior", estimate.prior()), row("posterior", estimate.posterior())));
    }

    private List<String> row(String name, Beta beta) {
        return List.of(
                texts.get("benefits.success." + name),
                amounts.percent(beta.mean()),
                percent(beta.quantile(0.05)) + " – " + percent(beta.quantile(0.95)),
                amounts.rounded(beta.alpha().add(beta.beta()), 0));
    }

    private String percent(double share) {
        return amounts.percent(BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP));
    }
}

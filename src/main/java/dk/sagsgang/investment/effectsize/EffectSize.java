package dk.sagsgang.investment.effectsize;

import dk.sagsgang.investment.distribution.StandardNormal;

/**
 * A standardised mean difference (Cohen's d) with its uncertainty.
 *
 * @param d above zero when the effort helps
 * @param standardError of d
 * @param method how it was found
 */
public record EffectSize(double d, double standardError, Method method) {
    private static final double Z95 = 1.959963984540054;

    /** The effect size that a study reports. */
    public static EffectSize of(Study study, Method method) {
        return switch (study) {
            case Study.TwoByTwo table -> ofTable(table, method);
            case Study.Means means -> ofMeans(means, method);
            case Study.OddsRatio odds -> ofOdds(odds, method);
        };
    }

    /** Cohen's h: the difference of two shares on the arcsine scale, where their spread does not depend on them. */
    public static double cohensH(double treatedRate, double controlRate) {
        return 2 * Math.asin(Math.sqrt(treatedRate)) - 2 * Math.asin(Math.sqrt(controlRate));
    }

    /** The lower end of its 95 % confidence interval, by the normal distribution. */
    public double low() {
        return d - Z95 * standardError;
    }

    /** The upper end of its 95 % confidence interval, by the normal distribution. */
    public double high() {
        return d + Z95 * standardError;
    }

    private static EffectSize ofTable(Study.TwoByTwo table, Method method) {
        Study.TwoByTwo cells = table.withoutEmptyCells();
        double d = method.ofRates(cells.treatedRate(), cells.controlRate());
        double error = method == Method.PROBIT
                ? Math.sqrt(probitVariance(cells.treatedRate(), cells.treated())
                        + probitVariance(cells.controlRate(), cells.control()))
                : method.ofLogOdds(1, cells.controlRate()) * Math.sqrt(table.logOddsVariance());
        return new EffectSize(d, error, method);
    }

    /** Variance of a share's normal score by the delta method. */
    private static double probitVariance(double rate, double people) {
        double z = StandardNormal.quantile(rate);
        return 2 * Math.PI * rate * (1 - rate) * Math.exp(z * z) / people;
    }

    /** Difference of means over the pooled deviation; variance as by Hedges and Olkin (1985). */
    private static EffectSize ofMeans(Study.Means means, Method method) {
        double freedom = means.treated() + means.control() - 2;
        double pooled = Math.sqrt(((means.treated() - 1) * means.treatedDeviation() * means.treatedDeviation()
                        + (means.control() - 1) * means.controlDeviation() * means.controlDeviation())
                / freedom);
        double d = (means.treatedMean() - means.controlMean()) / pooled;
        double people = means.treated() + means.control();
        double variance = people / (means.treated() * means.control()) + d * d / (2 * people);
        return new EffectSize(d, Math.sqrt(variance), method);
    }

    private static EffectSize ofOdds(Study.OddsRatio odds, Method method) {
        Method scale = method == Method.PROBIT ? Method.LOGIT : method;
        double error = (Math.log(odds.high()) - Math.log(odds.low())) / (2 * Z95);
        return new EffectSize(scale.ofLogOdds(Math.log(odds.ratio()), 0.5), scale.ofLogOdds(1, 0.5) * error, method);
    }
}

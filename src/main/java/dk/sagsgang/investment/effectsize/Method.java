package dk.sagsgang.investment.effectsize;

import dk.sagsgang.investment.distribution.StandardNormal;

/**
 * A named way between a standardised mean difference (Cohen's d) and shares of successes. The choice alone moves a success rate
 * by tens of per cent, so it is always stored beside the result.
 */
public enum Method {
    /** The outcome behind success is logistic: d = ln(odds ratio) sqrt(3) / pi (Hasselblad and Hedges 1995). */
    LOGIT {
        @Override
        double ofLogOdds(double logOdds, double baseRate) {
            return logOdds * Math.sqrt(3) / Math.PI;
        }

        @Override
        public double addedRate(double d, double baseRate) {
            return atOdds(baseRate, d * Math.PI / Math.sqrt(3));
        }
    },
    /** The same with Cox's rounder factor: d = ln(odds ratio) / 1.65 (Cox 1970). */
    COX {
        @Override
        double ofLogOdds(double logOdds, double baseRate) {
            return logOdds / COX_FACTOR;
        }

        @Override
        public double addedRate(double d, double baseRate) {
            return atOdds(baseRate, d * COX_FACTOR);
        }
    },
    /** The outcome behind success is normal: d is the difference of the shares' normal scores. */
    PROBIT {
        @Override
        double ofLogOdds(double logOdds, double baseRate) {
            double treated = baseRate + atOdds(baseRate, logOdds);
            return StandardNormal.quantile(treated) - StandardNormal.quantile(baseRate);
        }

        @Override
        public double addedRate(double d, double baseRate) {
            return StandardNormal.cumulative(StandardNormal.quantile(baseRate) + d) - baseRate;
        }
    },
    /** Binomial effect size display: half succeed on the whole, and the correlation is the difference; the base rate is not used. */
    BESD {
        @Override
        double ofLogOdds(double logOdds, double baseRate) {
            return LOGIT.ofLogOdds(logOdds, baseRate);
        }

        @Override
        public double addedRate(double d, double baseRate) {
            return d / Math.sqrt(d * d + 4);
        }
    };

    private static final double COX_FACTOR = 1.65;

    /** Cohen's d from the logarithm of an odds ratio. */
    abstract double ofLogOdds(double logOdds, double baseRate);

    /**
     * The added share that succeeds.
     *
     * @param d standardised mean difference
     * @param baseRate share that succeeds without the effort, strictly between 0 and 1
     */
    public abstract double addedRate(double d, double baseRate);

    /** Cohen's d between two shares of successes. */
    public double ofRates(double treatedRate, double controlRate) {
        return ofLogOdds(logit(treatedRate) - logit(controlRate), controlRate);
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static double atOdds(double baseRate, double logOdds) {
        double odds = baseRate / (1 - baseRate) * Math.exp(logOdds);
        return odds / (1 + odds) - baseRate;
    }
}

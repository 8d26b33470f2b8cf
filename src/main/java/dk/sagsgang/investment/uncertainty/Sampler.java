package dk.sagsgang.investment.uncertainty;

import dk.sagsgang.investment.distribution.Beta;
import dk.sagsgang.investment.distribution.Distribution;
import dk.sagsgang.investment.distribution.LogNormal;
import dk.sagsgang.investment.distribution.Normal;
import dk.sagsgang.investment.distribution.Pert;
import dk.sagsgang.investment.distribution.StandardNormal;
import dk.sagsgang.investment.distribution.Triangular;
import dk.sagsgang.investment.distribution.Uniform;

/** Turns numbers between 0 and 1 into draws of one input by its quantile function. Thread-safe. */
sealed interface Sampler {
    /** Fills {@code x} from {@code u}. */
    void draw(double[] u, double[] x, int count);

    static Sampler of(Distribution distribution) {
        return switch (distribution) {
            case Normal normal -> new Bell(normal);
            case LogNormal logNormal -> new LogBell(logNormal);
            case Uniform uniform -> new Direct(uniform);
            case Triangular triangular -> new Roof(triangular);
            case Beta beta -> Table.of(beta);
            case Pert pert -> Table.of(pert);
        };
    }

    /** Normal. */
    record Bell(double mean, double deviation) implements Sampler {
        Bell(Normal normal) {
            this(normal.mean().doubleValue(), normal.deviation().doubleValue());
        }

        @Override
        public void draw(double[] u, double[] x, int count) {
            StandardNormal.quantiles(u, x, count);
            for (int d = 0; d < count; d++) {
                x[d] = mean + deviation * x[d];
            }
        }
    }

    /** Lognormal. */
    record LogBell(double mean, double deviation) implements Sampler {
        LogBell(LogNormal normal) {
            this(normal.logMean().doubleValue(), normal.logDeviation().doubleValue());
        }

        @Override
        public void draw(double[] u, double[] x, int count) {
            StandardNormal.quantiles(u, x, count);
            for (int d = 0; d < count; d++) {
                x[d] = Math.exp(mean + deviation * x[d]);
            }
        }
    }

    /** Uniform. */
    record Direct(double low, double width) implements Sampler {
        Direct(Uniform uniform) {
            this(
                    uniform.low().doubleValue(),
                    uniform.high().subtract(uniform.low()).doubleValue());
        }

        @Override
        public void draw(double[] u, double[] x, int count) {
            for (int d = 0; d < count; d++) {
                x[d] = low + width * u[d];
            }
        }
    }

    /** Triangular; without a branch, so that the processor never guesses wrong. */
    record Roof(double low, double mode, double high) implements Sampler {
        Roof(Triangular triangular) {
            this(
                    triangular.low().doubleValue(),
                    triangular.mode().doubleValue(),
                    triangular.high().doubleValue());
        }

        @Override
        public void draw(double[] u, double[] x, int count) {
            double below = (mode - low) / (high - low);
            double left = (high - low) * (mode - low);
            double right = (high - low) * (high - mode);
            for (int d = 0; d < count; d++) {
                boolean rising = u[d] < below;
                double root = Math.sqrt(rising ? u[d] * left : (1 - u[d]) * right);
                x[d] = rising ? low + root : high - root;
            }
        }
    }

    /**
     * A quantile function tabulated in normal scores, where it is smooth also in its tails, and read off between the points by
     * cubic interpolation; the error is below a millionth of the spread.
     */
    final class Table implements Sampler {
        private static final double REACH = 8.25;
        private static final int STEPS_PER_UNIT = 32;

        private final double[] values;

        private Table(double[] values) {
            this.values = values;
        }

        static Table of(Distribution distribution) {
            int points = (int) (2 * REACH * STEPS_PER_UNIT) + 1;
            double[] values = new double[points];
            for (int i = 0; i < points; i++) {
                double z = -REACH + (double) i / STEPS_PER_UNIT;
                values[i] = distribution.quantile(StandardNormal.cumulative(z));
            }
            return new Table(values);
        }

        @Override
        public void draw(double[] u, double[] x, int count) {
            StandardNormal.quantiles(u, x, count);
            for (int d = 0; d < count; d++) {
                double position = (x[d] + REACH) * STEPS_PER_UNIT;
                int i = Math.clamp((int) position, 1, values.length - 3);
                x[d] = cubic(values[i - 1], values[i], values[i + 1], values[i + 2], position - i);
            }
        }

        private static double cubic(double before, double left, double right, double after, double t) {
            double a = -before + 3 * left - 3 * right + after;
            double b = 2 * before - 5 * left + 4 * right - after;
            return left + 0.5 * t * (right - before + t * (b + t * a));
        }
    }
}

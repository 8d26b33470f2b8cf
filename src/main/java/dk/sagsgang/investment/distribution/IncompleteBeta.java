package dk.sagsgang.investment.distribution;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The regularised incomplete beta function and its inverse, which the beta and PERT distributions need. */
public final class IncompleteBeta {
    private IncompleteBeta() {}

    /** The share of a beta distribution below {@code x}. */
    public static double cumulative(double a, double b, double x) {
        return x <= 0 ? 0 : x >= 1 ? 1 : RegularizedBeta.value(x, a, b);
    }

    /**
     * The value that a share {@code u} lies below; by bisection safeguarded Newton steps, to about 1e-15. Commons Statistics'
     * own inverse stops at 1e-9.
     */
    public static double inverse(double a, double b, double u) {
        double low = 0;
        double high = 1;
        double x = a / (a + b);
        double scale = -LogBeta.value(a, b);
        for (int step = 0; step < 200 && high - low > 1e-16; step++) {
            double off = cumulative(a, b, x) - u;
            if (off > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - off / density(a, b, x, scale);
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.abs(next - x) <= 1e-16 * x) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** How densely a beta distribution lies at {@code x}, strictly between 0 and 1. */
    static double density(double a, double b, double x) {
        return density(a, b, x, -LogBeta.value(a, b));
    }

    /** With the logarithm of one over the beta function, which many values of {@code x} share. */
    private static double density(double a, double b, double x, double scale) {
        return Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    }
}

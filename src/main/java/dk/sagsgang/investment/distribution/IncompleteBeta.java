package dk.sagsgang.investment.distribution;

/** The regularised incomplete beta function and its inverse, which the beta and PERT distributions need. */
public final class IncompleteBeta {
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-06,
        1.5056327351493116e-07
    };

    private IncompleteBeta() {}

    /** The share of a beta distribution below {@code x}; by Lentz's continued fraction, about 14 digits. */
    public static double cumulative(double a, double b, double x) {
        return cumulative(a, b, x, scale(a, b));
    }

    /** With the logarithm of one over the beta function, which many values of {@code x} share. */
    private static double cumulative(double a, double b, double x, double scale) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b;
    }

    /** The value that a share {@code u} lies below; by bisection safeguarded Newton steps, to about 1e-15. */
    public static double inverse(double a, double b, double u) {
        double low = 0;
        double high = 1;
        double x = a / (a + b);
        double scale = scale(a, b);
        for (int step = 0; step < 200 && high - low > 1e-16; step++) {
            double off = cumulative(a, b, x, scale) - u;
            if (off > 0) {
                high = x;
            } else {
                low = x;
            }
            double slope = Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
            double next = x - off / slope;
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
        return Math.exp(scale(a, b) + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    }

    private static double scale(double a, double b) {
        return logGamma(a + b) - logGamma(a) - logGamma(b);
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m <= 500; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < 1e-16) {
                break;
            }
        }
        return h;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < 1e-300 ? 1e-300 : value;
    }

    /** Natural logarithm of the gamma function for positive {@code x}, by Lanczos' series. */
    static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double y = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (y + i);
        }
        double t = y + 7.5;
        return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
    }
}

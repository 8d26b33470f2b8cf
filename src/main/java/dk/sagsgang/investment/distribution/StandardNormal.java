package dk.sagsgang.investment.distribution;

/** The standard normal distribution: its share below a value, and the value below which a share lies. */
public final class StandardNormal {
    private static final double[] NEAR_TOP = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
    };
    private static final double[] NEAR_BOTTOM = {
        1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
        0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-09
    };
    private static final double[] FAR_TOP = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07
    };
    private static final double[] FAR_BOTTOM = {
        1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
        0.0007868691311456133, 1.8463183175100548e-05, 1.421511758316446e-07, 2.0442631033899397e-15
    };

    private StandardNormal() {}

    /**
     * The value below which a share {@code u} lies; relative error about 1e-16. Wichura, Algorithm AS 241 (PPND16),
     * Applied Statistics 37 (1988).
     */
    public static double quantile(double u) {
        double q = u - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * centre(r);
        }
        return tail(u, q);
    }

    /**
     * The same for many. All are first taken as near the middle, without a branch, which lets the processor do several at a
     * time; the seventh part that is not is then done again.
     */
    public static void quantiles(double[] u, double[] values, int count) {
        for (int d = 0; d < count; d++) {
            double q = u[d] - 0.5;
            values[d] = q * centre(0.180625 - q * q);
        }
        for (int d = 0; d < count; d++) {
            double q = u[d] - 0.5;
            if (Math.abs(q) > 0.425) {
                values[d] = tail(u[d], q);
            }
        }
    }

    /** The ratio of polynomials near the middle, written out since simulation spends most of its time here. */
    private static double centre(double r) {
        double top = 2509.0809287301227 * r + 33430.57558358813;
        top = top * r + 67265.7709270087;
        top = top * r + 45921.95393154987;
        top = top * r + 13731.69376550946;
        top = top * r + 1971.5909503065513;
        top = top * r + 133.14166789178438;
        top = top * r + 3.3871328727963665;
        double bottom = 5226.495278852854 * r + 28729.085735721943;
        bottom = bottom * r + 39307.89580009271;
        bottom = bottom * r + 21213.794301586597;
        bottom = bottom * r + 5394.196021424751;
        bottom = bottom * r + 687.1870074920579;
        bottom = bottom * r + 42.31333070160091;
        bottom = bottom * r + 1.0;
        return top / bottom;
    }

    private static double tail(double u, double q) {
        double tail = Math.sqrt(-Math.log(q < 0 ? u : 1 - u));
        double value = tail <= 5
                ? polynomial(NEAR_TOP, tail - 1.6) / polynomial(NEAR_BOTTOM, tail - 1.6)
                : polynomial(FAR_TOP, tail - 5) / polynomial(FAR_BOTTOM, tail - 5);
        return q < 0 ? -value : value;
    }

    /** The share below {@code z}; absolute error about 1e-15. West, "Better approximations to cumulative normal functions". */
    public static double cumulative(double z) {
        double a = Math.abs(z);
        if (a > 37) {
            return z > 0 ? 1 : 0;
        }
        double density = Math.exp(-a * a / 2);
        double upper = a < 7.07106781186547 ? density * top(a) / bottom(a) : density / (continued(a) * 2.506628274631);
        return z > 0 ? 1 - upper : upper;
    }

    private static double top(double a) {
        return polynomial(
                new double[] {
                    220.206867912376,
                    221.213596169931,
                    112.079291497871,
                    33.912866078383,
                    6.37396220353165,
                    0.700383064443688,
                    0.0352624965998911
                },
                a);
    }

    private static double bottom(double a) {
        return polynomial(
                new double[] {
                    440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674,
                    86.7807322029461, 16.064177579207, 1.75566716318264, 0.0883883476483184
                },
                a);
    }

    private static double continued(double a) {
        return a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))));
    }

    private static double polynomial(double[] c, double x) {
        double sum = c[c.length - 1];
        for (int i = c.length - 2; i >= 0; i--) {
            sum = sum * x + c[i];
        }
        return sum;
    }
}

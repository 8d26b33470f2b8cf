package dk.sagsgang.investment.distribution;

/** The standard normal distribution: its share below a value, and the value below which a share lies. */
public final class StandardNormal {
    private static final double[] NEAR_TOP = {
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4
    };
    private static final double[] NEAR_BOTTOM = {
        1.0, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
        0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] FAR_TOP = {
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
        0.0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] FAR_BOTTOM = {
        1.0, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
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
        double top = 2509.0809287301226727 * r + 33430.575583588128105;
        top = top * r + 67265.770927008700853;
        top = top * r + 45921.953931549871457;
        top = top * r + 13731.693765509461125;
        top = top * r + 1971.5909503065514427;
        top = top * r + 133.14166789178437745;
        top = top * r + 3.3871328727963666080;
        double bottom = 5226.4952788528545610 * r + 28729.085735721942674;
        bottom = bottom * r + 39307.895800092710610;
        bottom = bottom * r + 21213.794301586595867;
        bottom = bottom * r + 5394.1960214247511077;
        bottom = bottom * r + 687.18700749205790830;
        bottom = bottom * r + 42.313330701600911252;
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
                    3.52624965998911e-2
                },
                a);
    }

    private static double bottom(double a) {
        return polynomial(
                new double[] {
                    440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674,
                    86.7807322029461, 16.064177579207, 1.75566716318264, 8.83883476483184e-2
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

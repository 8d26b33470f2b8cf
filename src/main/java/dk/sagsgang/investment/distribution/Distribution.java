package dk.sagsgang.investment.distribution;

import java.math.BigDecimal;
import java.util.List;

/** The distribution of an uncertain input. Immutable; the parameters are exact decimals as the author wrote them. */
public sealed interface Distribution permits Triangular, Normal, Beta, Uniform, LogNormal, Pert {
    /** The name in the file format, for example {@code triangular}. */
    String name();

    /** The parameters in the order of the file format. */
    List<BigDecimal> parameters();

    /** The expected value, which the deterministic calculation uses; 34 digits where it does not end. */
    BigDecimal mean();

    /** Its variance, in the square of the unit of its values. */
    double variance();

    /** The value that a share {@code u} of outcomes is below; {@code u} strictly between 0 and 1. */
    double quantile(double u);
}

package dk.sagsgang.quantities;

import java.math.BigDecimal;

/** The unit that a printed amount counts in. Tables of minutes name it once, in a heading, for all their cells. */
public enum MoneyUnit {
    KRONER("kr.", BigDecimal.ONE),
    THOUSAND_KRONER("1.000 kr.", BigDecimal.valueOf(1_000)),
    MILLION_KRONER("mio. kr.", BigDecimal.valueOf(1_000_000)),
    BILLION_KRONER("mia. kr.", BigDecimal.valueOf(1_000_000_000));

    private final String danish;
    private final BigDecimal kroner;

    MoneyUnit(String danish, BigDecimal kroner) {
        this.danish = danish;
        this.kroner = kroner;
    }

    /** The unit as Danish documents print it. */
    public String danish() {
        return danish;
    }

    /** How many kroner one of this unit is. */
    public BigDecimal kroner() {
        return kroner;
    }
}

package dk.sagsgang.investment.engine;

import java.math.BigDecimal;

/** What the success rate at which the net is zero says about the rates above and below it. */
public enum ZeroPoint {
    /** The net rises with the rate: at least this rate is needed. */
    AT_LEAST,
    /** The net falls with the rate, since a success costs more than it saves: at most this rate is borne. */
    AT_MOST,
    /** The net rises with the rate and is zero or above without a single success; the rate is zero or below. */
    WITHOUT_SUCCESS,
    /** The net falls with the rate and is below zero at every rate from zero on; the rate is below zero. */
    NEVER,
    /** The net does not depend on the rate; there is no such rate. */
    INDEPENDENT;

    /**
     * Of a net that is {@code withoutSuccess} at rate 0 and changes by {@code slope} from there to rate 1, both in kroner.
     */
    static ZeroPoint of(BigDecimal withoutSuccess, BigDecimal slope) {
        return switch (slope.signum()) {
            case 0 -> INDEPENDENT;
            case 1 -> withoutSuccess.signum() < 0 ? AT_LEAST : WITHOUT_SUCCESS;
            default -> withoutSuccess.signum() >= 0 ? AT_MOST : NEVER;
        };
    }
}

package dk.sagsgang.investment.benefits;

import java.util.regex.Pattern;

/**
 * Which investment, as its plan and its address name it.
 *
 * @param value lower-case letters, digits and hyphens, at most 60
 */
public record InvestmentId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");

    public InvestmentId {
        if (!isId(value)) {
            throw new IllegalArgumentException("'" + value + "' is no id of an investment");
        }
    }

    /** Whether a text has the form of an id. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }
}

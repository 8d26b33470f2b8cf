package dk.sagsgang.quantities;

/**
 * How numbers and amounts of money are spelled in running text, as parts of regular expressions; read with
 * {@link DanishNumber} once found. The spelling is the same in every municipality.
 */
public final class AmountForms {
    /** A number with or without dots between thousands, with a comma before decimals, and perhaps a minus. */
    public static final String NUMBER = "[-\\u2212]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|[-\\u2212]?\\d+(?:,\\d+)?";

    /** What may follow a number in a sum: a unit of money or nothing. */
    public static final String ANY_UNIT = "(?:\\s*(?:mio\\.\\s*kr\\.|mia\\.\\s*kr\\.|t\\.\\s?kr\\.|kr\\.|mio\\.))?";

    /** A unit of money in full: kroner or millions of kroner. */
    public static final String FULL_UNIT = "\\s*(?:mio\\.\\s*kr\\.|kr\\.)";

    /** What makes a figure in a table plainly an amount: a per cent sign or the sign of kroner. */
    public static final String SIGN = "(?:%|kr\\.)";

    /** What makes a number a share: a per cent sign or its abbreviation. */
    public static final String SHARE = "(?:%|pct)";

    private AmountForms() {}

    /** Whether a text ends with a {@link #SIGN}. */
    public static boolean endsWithSign(String text) {
        return text.endsWith("%") || text.endsWith("kr.");
    }
}

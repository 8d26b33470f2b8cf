package dk.sagsgang.quantities;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one cell as a number. Lenient about signs, blanks and units; strict about how digits are grouped. */
final class DanishNumberReader {
    private static final int LONGEST = 40;
    private static final String MONEY =
            "(?<unit>(?:t|tusinde)\\.?\\s*kr\\.?|mio\\.?(?:\\s*kr\\.?)?|mia\\.?(?:\\s*kr\\.?)?|kr\\.?|kroner|dkk)";
    private static final Pattern CELL =
            Pattern.compile("(?iu)(?<open>\\()?\\s*(?:kr\\.?\\s*)?(?<sign>[+-])?\\s*(?:kr\\.?\\s*)?"
                    + "(?<digits>\\d[\\d., ]*?)(?<flat>,-)?[.]?\\s*(?:(?<percent>%|pct\\.?|procent)|" + MONEY
                    + ")?\\s*(?<close>\\))?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. ]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final Pattern BROKEN = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})*)\\.(\\d{1,2})");

    private DanishNumberReader() {}

    /**
     * What is around the digits.
     *
     * @param unit the unit of money, or null where none is printed
     */
    private record Marks(
            boolean negative, boolean percent, @Nullable MoneyUnit unit) {
        static final Marks NONE = new Marks(false, false, null);

        static Marks of(Matcher cell) {
            boolean negative = "-".equals(cell.group("sign")) || cell.group("open") != null;
            return new Marks(negative, cell.group("percent") != null, unitOf(cell.group("unit")));
        }
    }

    static NumberReading read(String cell) {
        if (startsLikeWord(cell)) {
            return new NumberReading.Text();
        }
        String text = normalize(cell);
        if (text.isEmpty() || text.equals("-") || text.equals("--")) {
            return new NumberReading.Nothing();
        }
        if (text.length() > LONGEST || !startsLikeNumber(text)) {
            return new NumberReading.Text();
        }
        if (isBare(text)) {
            return read(cell, text, Marks.NONE);
        }
        Matcher match = CELL.matcher(text);
        if (!match.matches() || (match.group("open") == null) != (match.group("close") == null)) {
            return new NumberReading.Text();
        }
        return read(cell, match.group("digits").strip(), Marks.of(match));
    }

    private static NumberReading read(String cell, String digits, Marks marks) {
        if (GROUPED.matcher(digits).matches()) {
            return new NumberReading.Read(number(cell.strip(), digits, marks));
        }
        Matcher broken = BROKEN.matcher(digits);
        if (broken.matches()) {
            String padded = broken.group(1) + "." + (broken.group(2) + "00").substring(0, 3);
            return new NumberReading.Broken(cell.strip(), number(padded, padded, marks));
        }
        return new NumberReading.Text();
    }

    private static DanishNumber number(String printed, String digits, Marks marks) {
        String plain = digits.replace(".", "").replace(" ", "");
        int comma = plain.indexOf(',');
        int decimals = comma < 0 ? 0 : plain.length() - comma - 1;
        BigDecimal figure = new BigDecimal(plain.replace(',', '.'));
        return new DanishNumber(
                printed, marks.negative() ? figure.negate() : figure, decimals, marks.percent(), marks.unit());
    }

    private static @Nullable MoneyUnit unitOf(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        String unit = printed.toLowerCase(Locale.ROOT);
        if (unit.startsWith("mio")) {
            return MoneyUnit.MILLION_KRONER;
        }
        if (unit.startsWith("mia")) {
            return MoneyUnit.BILLION_KRONER;
        }
        return unit.startsWith("t") ? MoneyUnit.THOUSAND_KRONER : MoneyUnit.KRONER;
    }

    /** Most cells that are no number begin with a letter, and only {@code kr.} is before one. */
    private static boolean startsLikeWord(String cell) {
        char first = cell.isEmpty() ? ' ' : cell.charAt(0);
        return Character.isLetter(first) && first != 'k' && first != 'K';
    }

    /** Digits, dots, commas and blanks alone, from digit to digit: nothing around them to read. */
    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isInside = i > 0 && i < text.length() - 1 && (c == '.' || c == ',' || c == ' ');
            if (!isInside && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsLikeNumber(String text) {
        char first = text.charAt(0);
        return Character.isDigit(first) || first == '+' || first == '-' || first == '(' || first == 'k' || first == 'K';
    }

    /** One kind of blank and one kind of minus. */
    private static String normalize(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            text.append(
                    switch (c) {
                        case '\u00a0', '\u202f', '\u2007', '\u2009', '\t' -> ' ';
                        case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
                        default -> c;
                    });
        }
        return text.toString().strip();
    }
}

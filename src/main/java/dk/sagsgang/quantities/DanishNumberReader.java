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

    static NumberReading read(String cell) {
        String text = normalize(cell);
        if (text.isEmpty() || text.equals("-") || text.equals("--")) {
            return new NumberReading.Nothing();
        }
        if (text.length() > LONGEST || !startsLikeNumber(text)) {
            return new NumberReading.Text();
        }
        Matcher match = CELL.matcher(text);
        if (!match.matches() || (match.group("open") == null) != (match.group("close") == null)) {
            return new NumberReading.Text();
        }
        String digits = match.group("digits").strip();
        if (GROUPED.matcher(digits).matches()) {
            return new NumberReading.Read(number(cell.strip(), digits, match));
        }
        Matcher broken = BROKEN.matcher(digits);
        if (broken.matches()) {
            String padded = broken.group(1) + "." + (broken.group(2) + "00").substring(0, 3);
            return new NumberReading.Broken(cell.strip(), number(padded, padded, match));
        }
        return new NumberReading.Text();
    }

    private static DanishNumber number(String printed, String digits, Matcher match) {
        String plain = digits.replace(".", "").replace(" ", "");
        int comma = plain.indexOf(',');
        int decimals = comma < 0 ? 0 : plain.length() - comma - 1;
        BigDecimal figure = new BigDecimal(plain.replace(',', '.'));
        boolean negative = "-".equals(match.group("sign")) || match.group("open") != null;
        return new DanishNumber(
                printed,
                negative ? figure.negate() : figure,
                decimals,
                match.group("percent") != null,
                unit(match.group("unit")));
    }

    private static @Nullable MoneyUnit unit(@Nullable String printed) {
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

package dk.sagsgang.economy.rules;

import java.util.regex.Pattern;

/** What the labels of rows and columns say about how their figures hang together. */
final class Labels {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_SHOWN = 60;
    private static final String END = "(?![\\p{L}\\d])";
    private static final String START = "(?<![\\p{L}\\d])";

    /** Words that mean a sum and nothing else. */
    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:sum|total)\\s+)?(?:i\\s?alt|ialt)(?:\\s+(?:i\\s+(?:perioden|alt)|over\\s+perioden|pr\\.).*)?|total|totalt|totaler|sum|"
                    + "hovedtotal|hovedsum|grand total|tilsammen|samlet|samlet sum|samlet total|total i alt|sum i alt|samlet i alt",
            FLAGS);

    /** Words that often mean a sum, in a label that says more. */
    private static final Pattern PERHAPS_TOTAL = Pattern.compile(
            "(?:i\\s?alt|ialt|samlet|samlede|total|totale|sum|subtotal|delsum|mellemsum)" + END + ".*|.*" + START
                    + "(?:i\\s?alt|ialt|total|totalt)",
            FLAGS);

    private static final Pattern DIFFERENCE = Pattern.compile(
            "(?:budget)?(?:afvigelse|difference|differens|forskel)r?" + END + "(?!.*(?:%|pct|procent)).*", FLAGS);

    /** Lines whose figures no sum goes over: shares, means, prices, rates. */
    private static final Pattern NOT_ADDED = Pattern.compile(
            ".*(?:(?<!\\d)(?<!\\d\\s)%|" + START
                    + "(?:pct|procent|andel|andelen|gns|gennemsnit|gennemsnitlig|median|indeks|index|"
                    + "rate|score|snit|karakter|priser|takst|sats|alder|vægt|faktor|nr|nummer)" + END
                    + "|" + START + "(?:pr|per)" + END + "(?!\\.?\\s*\\d)|(?:procent|frekvens|gennemsnit|pris|grad)"
                    + END + ").*",
            FLAGS);

    /** Lines that are often taken away, or are parts of another line. */
    private static final Pattern TAKEN_AWAY = Pattern.compile(
            ".*" + START
                    + "(?:reserveret|reserverede|fradrag|fratrukket|fratrækkes|minus|heraf|hvoraf|deraf|herunder|modregning|modregnet|"
                    + "indtægt|indtægter|refusion|refusioner|afdrag|finansiering|finansieres|besparelse|besparelser|effektivisering|"
                    + "overførsel|overført|tilbageført|afgang|inkl|ekskl|netto|brutto)" + END + ".*",
            FLAGS);

    /** Only words that nobody prints beside an amount: a budget has lines called children and members, too. */
    private static final Pattern COUNT = Pattern.compile(
            ".*" + START
                    + "(?:antal|antallet|stk|stemmer|afgørelser|klager|besvarelser|underretninger|opkald|ansøgninger)"
                    + END + ".*",
            FLAGS);

    private static final Pattern MONEY = Pattern.compile(
            ".*" + START
                    + "(?:kr|kroner|mio|mia|beløb|budget|udgift|udgifter|indtægt|indtægter|regnskab|tilskud|forbrug|bevilling)"
                    + END + ".*",
            FLAGS);
    private static final Pattern YEAR = Pattern.compile(
            "(?:[BRFKP]|Budget |Regnskab |BO)?\\s?(?:19|20)\\d{2}(?:\\s?[/–-]\\s?(?:\\d{2}|(?:19|20)\\d{2}))?", FLAGS);
    private static final Pattern CARRIED = Pattern.compile(
            "(?:transport|overført (?:fra|til) (?:forrige|næste) side|at overføre|overføres)" + END + ".*", FLAGS);
    private static final Pattern OPENING =
            Pattern.compile("(?:.*" + START + ")?(?:primo|primosaldo|startsaldo)" + END + ".*", FLAGS);
    private static final Pattern CLOSING =
            Pattern.compile("(?:.*" + START + ")?(?:ultimo|ultimosaldo|slutsaldo)" + END + ".*", FLAGS);

    private Labels() {}

    /** A label for showing in a message: a long one cut short. */
    static String shown(String label) {
        return label.length() <= LONGEST_SHOWN
                ? label
                : label.substring(0, LONGEST_SHOWN - 1).strip() + "…";
    }

    static boolean isTotal(String label) {
        return is(TOTAL, label);
    }

    static boolean mayBeTotal(String label) {
        return is(TOTAL, label) || (is(PERHAPS_TOTAL, label) && !is(NOT_ADDED, label));
    }

    static boolean isDifference(String label) {
        return is(DIFFERENCE, label);
    }

    static boolean isAdded(String label) {
        return !is(NOT_ADDED, label) && !isDifference(label) && !isCarried(label);
    }

    static boolean mayBeTakenAway(String label) {
        return is(TAKEN_AWAY, label);
    }

    static boolean isCount(String label) {
        return is(COUNT, label);
    }

    static boolean isMoney(String label) {
        return is(MONEY, label);
    }

    static boolean isYear(String label) {
        return is(YEAR, label);
    }

    /** A sum carried over a page. */
    static boolean isCarried(String label) {
        return is(CARRIED, label);
    }

    static boolean isOpening(String label) {
        return is(OPENING, label);
    }

    static boolean isClosing(String label) {
        return is(CLOSING, label);
    }

    private static boolean is(Pattern pattern, String label) {
        String text = label.strip();
        if (text.endsWith(":")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return !text.isEmpty() && pattern.matcher(text).matches();
    }
}

package dk.sagsgang.economy.rules;

import dk.sagsgang.economy.rules.Label.Meaning;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that give labels their meaning. Most labels hold none of them, so each word is looked up once, and only where
 * one is found that needs the words around it are these compared.
 */
final class LabelWords {
    private static final String END = "(?![\\p{L}\\d])";
    private static final String START = "(?<![\\p{L}\\d])";

    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:sum|total)\\s+)?(?:i\\s?alt|ialt)(?:\\s+(?:i\\s+(?:perioden|alt)|over\\s+perioden|pr\\.).*)?|total|totalt|totaler|sum|"
                    + "hovedtotal|hovedsum|grand total|tilsammen|samlet|samlet sum|samlet total|total i alt|sum i alt|samlet i alt");
    private static final Pattern PERHAPS_TOTAL =
            Pattern.compile("(?:i\\s?alt|ialt|samlet|samlede|total|totale|sum|subtotal|delsum|mellemsum)" + END
                    + ".*|.*" + START + "(?:i\\s?alt|ialt|total|totalt)");
    private static final Pattern DIFFERENCE = Pattern.compile(
            "(?:budget)?(?:afvigelse|difference|differens|forskel)r?" + END + "(?!.*(?:%|pct|procent)).*");
    private static final Pattern CARRIED = Pattern.compile(
            "(?:transport|overført (?:fra|til) (?:forrige|næste) side|at overføre|overføres)" + END + ".*");

    /** A price for each, but not a day that something is counted on. */
    private static final Pattern FOR_EACH = Pattern.compile(START + "(?:pr|per)" + END + "(?!\\.?\\s*\\d)");

    /** A share, but not the size of one. */
    private static final Pattern SHARE = Pattern.compile("(?<!\\d)(?<!\\d\\s)%");

    private static final String[] NOT_ADDED_ENDINGS = {"procent", "frekvens", "gennemsnit", "pris", "grad"};

    private static final Map<String, EnumSet<Meaning>> WORDS = new HashMap<>();

    static {
        words(Meaning.TOTAL, "alt ialt total totalt totaler sum hovedtotal hovedsum tilsammen samlet");
        words(Meaning.PERHAPS_TOTAL, "alt ialt samlet samlede total totale totalt sum subtotal delsum mellemsum");
        for (String word : new String[] {"afvigelse", "difference", "differens", "forskel"}) {
            words(Meaning.DIFFERENCE, word + " " + word + "r budget" + word + " budget" + word + "r");
        }
        words(
                Meaning.NOT_ADDED,
                "pct procent andel andelen gns gennemsnit gennemsnitlig median indeks index rate score snit karakter "
                        + "priser takst sats alder vægt faktor nr nummer");
        words(
                Meaning.TAKEN_AWAY,
                "reserveret reserverede fradrag fratrukket fratrækkes minus heraf hvoraf deraf herunder modregning modregnet "
                        + "indtægt indtægter refusion refusioner afdrag finansiering finansieres besparelse besparelser "
                        + "effektivisering overførsel overført tilbageført afgang inkl ekskl netto brutto");
        // Only words that nobody prints beside an amount: a budget has lines called children and members, too.
        words(
                Meaning.COUNT,
                "antal antallet stk stemmer afgørelser klager besvarelser underretninger opkald ansøgninger");
        words(
                Meaning.MONEY,
                "kr kroner mio mia beløb budget udgift udgifter indtægt indtægter regnskab tilskud forbrug bevilling");
        words(Meaning.CARRIED, "transport overført overføre overføres");
        words(Meaning.OPENING, "primo primosaldo startsaldo");
        words(Meaning.CLOSING, "ultimo ultimosaldo slutsaldo");
    }

    private LabelWords() {}

    private static void words(Meaning meaning, String words) {
        for (String word : words.split(" ", -1)) {
            WORDS.computeIfAbsent(word, key -> EnumSet.noneOf(Meaning.class)).add(meaning);
        }
    }

    /** What a label's words mean together. */
    static EnumSet<Meaning> meanings(String label) {
        String text = bare(label);
        EnumSet<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isOfWord(text.charAt(at))) {
                if (at > start) {
                    add(text.substring(start, at), meanings);
                }
                start = at + 1;
            }
        }
        keepIf(meanings, Meaning.TOTAL, TOTAL, text);
        keepIf(meanings, Meaning.PERHAPS_TOTAL, PERHAPS_TOTAL, text);
        keepIf(meanings, Meaning.DIFFERENCE, DIFFERENCE, text);
        keepIf(meanings, Meaning.CARRIED, CARRIED, text);
        if (isRate(text)) {
            meanings.add(Meaning.NOT_ADDED);
        }
        return meanings;
    }

    /** In small letters, without the colon that may close it. */
    private static String bare(String label) {
        String text = label.strip();
        String open = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        return open.toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || (c >= '0' && c <= '9');
    }

    private static void add(String word, EnumSet<Meaning> meanings) {
        EnumSet<Meaning> ofWord = WORDS.get(word);
        if (ofWord != null) {
            meanings.addAll(ofWord);
        }
        for (String ending : NOT_ADDED_ENDINGS) {
            if (word.endsWith(ending)) {
                meanings.add(Meaning.NOT_ADDED);
            }
        }
    }

    private static void keepIf(EnumSet<Meaning> meanings, Meaning meaning, Pattern pattern, String text) {
        if (meanings.contains(meaning) && !pattern.matcher(text).matches()) {
            meanings.remove(meaning);
        }
    }

    private static boolean isRate(String text) {
        return (text.indexOf('%') >= 0 && SHARE.matcher(text).find())
                || ((text.contains("pr") || text.contains("per"))
                        && FOR_EACH.matcher(text).find());
    }
}

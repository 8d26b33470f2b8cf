package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.quantities.AmountForms;
import dk.sagsgang.quantities.DanishNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum written out in running text holds: {@code A = B + C}, {@code B + C = A}, {@code 3 x B = A}, and an amount that "is
 * divided into" others up to the end of its sentence. Anything less plain is left alone.
 */
public final class TextSumRule implements Rule {
    private static final String TERM = "(?:" + AmountForms.NUMBER + ")" + AmountForms.ANY_UNIT;
    private static final String TERMS =
            "(?<![\\d.,%/+=-])(?<![\\d+=x·]\\s)(TERM(?:\\s*[+]\\s*TERM)+)".replace("TERM", TERM);
    private static final String AFTER = "(?!\\s*[+x·*/=-])(?!\\s*" + AmountForms.SHARE + ")(?![\\d,]*\\d)";
    private static final Pattern TERMS_FIRST = Pattern.compile(TERMS + "\\s*=\\s*(" + TERM + ")" + AFTER);
    private static final Pattern RESULT_FIRST = Pattern.compile(
            "(?<![\\d.,%/+=x-])(?<![\\d+x·*/-]\\s)(TERM)\\s*=\\s*(TERM(?:\\s*[+]\\s*TERM)+)".replace("TERM", TERM)
                    + AFTER);
    private static final Pattern TIMES = Pattern.compile(
            "(?<![\\d.,+])(?<!\\+\\s)(\\d{1,4})\\s*[x×*·]\\s*(TERM)\\s*=\\s*(TERM)".replace("TERM", TERM) + AFTER);
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.,])(" + AmountForms.NUMBER + ")(" + AmountForms.FULL_UNIT + ")");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("\\.\\s+\\p{Lu}|[;:]");

    @Override
    public Description description() {
        return new Description(
                TextSumMismatch.CODE,
                Severity.WARNING,
                new Bilingual(
                        "En sum, der er skrevet ud i teksten, passer: A = B + C, tre gange B, eller et beløb, der »fordeles med« andre.",
                        "A sum written out in the text adds up: A = B + C, three times B, or an amount that is divided into others."),
                "God regnskabsskik: en total kan efterregnes.");
    }

    /** Whether a line may hold a sum, or a part of one: a cheap test for the many that don't. */
    boolean mayConcern(String line, FigureWords words) {
        return line.indexOf('=') >= 0 || words.mayDivide(line);
    }

    /** Findings in one line or paragraph. */
    public List<Finding> check(String text, String source, int line, FigureWords words) {
        if (text.indexOf('=') < 0) {
            return words.mayDivide(text) ? divided(text, source, line, words) : List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Matcher match = TERMS_FIRST.matcher(text);
        while (match.find()) {
            add(findings, match.group(2), List.of(match.group(1).split("\\+", -1)), place(source, line));
        }
        match = RESULT_FIRST.matcher(text);
        while (match.find()) {
            add(findings, match.group(1), List.of(match.group(2).split("\\+", -1)), place(source, line));
        }
        match = TIMES.matcher(text);
        while (match.find()) {
            times(findings, match, place(source, line));
        }
        return findings;
    }

    private static SourcePlace place(String source, int line) {
        return SourcePlace.ofLine(source, line);
    }

    private static void add(List<Finding> findings, String result, List<String> terms, SourcePlace place) {
        DanishNumber printed = DanishNumber.find(result).orElse(null);
        List<DanishNumber> parts =
                terms.stream().flatMap(term -> DanishNumber.find(term).stream()).toList();
        if (printed == null || parts.size() != terms.size() || !sameUnit(printed, parts)) {
            return;
        }
        BigDecimal sum = Arithmetic.sum(parts.stream().map(DanishNumber::figure).toList());
        if (!Arithmetic.within(sum, printed.figure(), Arithmetic.tolerance(printed, parts, false))) {
            String written =
                    String.join(" + ", parts.stream().map(DanishNumber::printed).toList());
            findings.add(new TextSumMismatch(place, printed.printed(), printed.alike(sum), written));
        }
    }

    private static void times(List<Finding> findings, Matcher match, SourcePlace place) {
        BigDecimal factor = new BigDecimal(match.group(1));
        DanishNumber part = DanishNumber.find(match.group(2)).orElse(null);
        DanishNumber printed = DanishNumber.find(match.group(3)).orElse(null);
        if (part == null || printed == null || !sameUnit(printed, List.of(part))) {
            return;
        }
        BigDecimal product = factor.multiply(part.figure());
        BigDecimal tolerance = Arithmetic.half(part).multiply(factor).max(Arithmetic.half(printed));
        if (!Arithmetic.within(product, printed.figure(), tolerance)) {
            String written = match.group(1) + " x " + part.printed();
            findings.add(new TextSumMismatch(place, printed.printed(), printed.alike(product), written));
        }
    }

    private static List<Finding> divided(String text, String source, int line, FigureWords words) {
        List<Finding> findings = new ArrayList<>();
        Matcher match = words.whole().matcher(text);
        while (match.find()) {
            String parts = sentence(match.group(3));
            List<String> terms = new ArrayList<>();
            Matcher amount = AMOUNT.matcher(parts);
            while (amount.find()) {
                terms.add(amount.group(1) + amount.group(2));
            }
            String before = text.substring(Math.max(0, match.start() - 12), match.start());
            boolean plain = !words.doubt().matcher(parts).find()
                    && !words.doubt().matcher(before).find()
                    && terms.size() > 1;
            if (plain) {
                add(findings, match.group(1) + match.group(2), terms, place(source, line));
            }
        }
        return findings;
    }

    /** Up to the full stop that ends the sentence; one after kr. or mio. only does where a capital follows. */
    private static String sentence(String text) {
        Matcher end = END_OF_SENTENCE.matcher(text);
        return end.find() ? text.substring(0, end.start() + 1) : text;
    }

    private static boolean sameUnit(DanishNumber result, List<DanishNumber> parts) {
        return parts.stream().allMatch(part -> part.unit() == parts.getFirst().unit() || part.unit() == null)
                && (result.unit() == null
                        || parts.getLast().unit() == null
                        || result.unit() == parts.getLast().unit());
    }
}

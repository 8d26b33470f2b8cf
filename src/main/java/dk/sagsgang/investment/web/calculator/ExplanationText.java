package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.report.InputLabel;
import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values and rules of an explanation in the reader's words and numerals. */
public final class ExplanationText {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(?![\\w.]*\\d)");
    private static final Pattern NAMED = Pattern.compile("(\\S+) \\((.*)\\)");

    private final Texts texts;
    private final NumberFormats numbers;
    private final boolean danish;

    ExplanationText(Language language) {
        this.texts = Texts.in(language);
        this.numbers = language.numbers().typeset();
        this.danish = language == Language.DANISH;
    }

    /** A value: {@code -47600.00 kr.} as −47.600,00 kr. */
    public String value(String plain) {
        String text = plain.matches("\\d{4}") ? plain : numbers(plain);
        return danish ? text : text.replaceFirst("(.*) kr\\.$", "DKK $1");
    }

    /** A rule: a product with its factors named, or a sentence for a named rule; empty for none. */
    public String rule(String rule) {
        if (rule.isEmpty()) {
            return "";
        }
        if (!rule.contains(" x ") || rule.startsWith("break-even")) {
            return texts.find(ruleKey(rule)).orElseGet(() -> value(rule));
        }
        StringJoiner product = new StringJoiner(" × ");
        for (String factor : rule.split(" x ", 0)) {
            Matcher named = NAMED.matcher(factor);
            product.add(named.matches() ? value(named.group(1)) + " (" + name(named.group(2)) + ")" : value(factor));
        }
        return product.toString();
    }

    private static String ruleKey(String rule) {
        if (rule.startsWith("PV")) {
            return "calc.rule.discounting";
        }
        return "calc.rule." + (rule.equals("break-even x completed") ? "needed" : rule);
    }

    private String name(String input) {
        Bilingual label = InputLabel.of(Estimate.of(input, BigDecimal.ZERO));
        return danish ? label.danish() : label.english();
    }

    private String numbers(String text) {
        return NUMBER.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(numbers.exact(new BigDecimal(found.group()))));
    }
}

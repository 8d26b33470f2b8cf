package dk.sagsgang.publishing.site.investment;

import dk.sagsgang.publishing.site.text.Formats;
import dk.sagsgang.publishing.site.text.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values and rules of an explanation in the reader's words and numerals. */
public final class ExplanationText {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(?![\\w.]*\\d)");
    private static final Pattern NAMED = Pattern.compile("(\\S+) \\((.*)\\)");

    private final Texts texts;
    private final Formats formats;
    private final InputNames names;
    private final boolean danish;

    ExplanationText(dk.sagsgang.publishing.site.text.Language language) {
        this.texts = Texts.in(language);
        this.formats = Formats.in(language);
        this.names = new InputNames(language);
        this.danish = language == dk.sagsgang.publishing.site.text.Language.DANISH;
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
        String key = "calc.rule." + rule.replaceAll("[^a-z]+.*", "").strip();
        if (!rule.contains(" x ") || rule.startsWith("break-even")) {
            return texts.keys().contains(ruleKey(rule)) ? texts.get(ruleKey(rule)) : key.isBlank() ? "" : value(rule);
        }
        StringJoiner product = new StringJoiner(" × ");
        for (String factor : rule.split(" x ")) {
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
        String name = names.of(input);
        return Optional.of(name).filter(found -> !found.isEmpty()).map(this::lowered).orElse(input);
    }

    private String lowered(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private String numbers(String text) {
        return NUMBER.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        formats.decimal(new BigDecimal(found.group())).replace('-', '\u2212')));
    }
}

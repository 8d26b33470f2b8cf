package dk.sagsgang.publishing.site.text;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.installation.Contributions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The interface's words in one language: those of all modules, from the bundles that they contribute. A place for a value is
 * written <code>{0}</code>, <code>{1}</code> and so on; in a text that has one, an apostrophe is written twice. Safe for use by
 * many threads.
 */
public final class Texts {
    private static final ResourceBundleMessageSource SOURCE = source();
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;

    private Texts(Language language) {
        this.language = language;
    }

    /** The texts of a language. */
    public static Texts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** @throws IllegalArgumentException when there is no such text: a mistake in a template, found by the tests */
    public String get(String key, Object... values) {
        try {
            return SOURCE.getMessage(key, written(values), language.locale());
        } catch (NoSuchMessageException e) {
            throw new IllegalArgumentException("No text '" + key + "' in " + language.code(), e);
        }
    }

    /** A counted thing: the text {@code key.one} for one, otherwise {@code key.many}, with the count as <code>{0}</code>. */
    public String count(String key, long count) {
        return get(
                key + (count == 1 ? ".one" : ".many"),
                language.numbers().typeset().integer(count));
    }

    /** A message in this language. */
    public String pick(Bilingual message) {
        return language == Language.DANISH ? message.danish() : message.english();
    }

    /** A text without values, empty when there is none of that key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(SOURCE.getMessage(key, null, null, language.locale()));
    }

    /** The keys of all texts. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        for (String base : Contributions.texts()) {
            keys.addAll(ResourceBundle.getBundle(base, language.locale(), exact).keySet());
        }
        return keys;
    }

    /** Values as they are in the text: numbers have been formatted before, and years never are. */
    private static Object[] written(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toArray();
    }

    private static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        // Not the loader of whichever thread comes first: that may be a web server's, which ends with the server.
        source.setBundleClassLoader(Texts.class.getClassLoader());
        source.setBasenames(Contributions.texts().toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }
}

package dk.sagsgang.publishing.site.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The interface's words in one language, read from {@code texts/<language>.properties}, {@code calculator-<language>} and {@code
 * benefits-<language>}. A place for a value is written <code>{0}</code>, <code>{1}</code> and so on; a quotation mark is just a quotation mark.
 */
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            Properties words = load(language.code());
            words.putAll(load("calculator-" + language.code()));
            words.putAll(load("benefits-" + language.code()));
            ALL.put(language, new Texts(language, words));
        }
    }

    private final Language language;
    private final Properties words;

    private Texts(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    public static Texts in(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    /** @throws IllegalArgumentException when there is no such text: a mistake in a template, found by the tests */
    public String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text '" + key + "' in " + language.code() + ".properties");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** A counted thing: the text {@code key.one} for one, otherwise {@code key.many}, with the count as <code>{0}</code>. */
    public String count(String key, long count) {
        return get(key + (count == 1 ? ".one" : ".many"), Formats.in(language).integer(count));
    }

    /** A payer as a sentence names it: <i>kommunen</i> for <i>kommune</i>. A name the texts do not know stands as its author wrote it. */
    public String payer(String name) {
        return find("payer." + name).orElse(name);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static Properties load(String file) {
        String name = "/texts/" + file + ".properties";
        try (InputStream stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing");
            }
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

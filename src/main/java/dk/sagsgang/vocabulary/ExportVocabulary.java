package dk.sagsgang.vocabulary;

import java.util.Locale;
import java.util.Set;

/**
 * The words that exports of other systems put into their fields, in lower case.
 *
 * @param open values that say that something is open
 * @param closed values that say that something is closed; any other value leaves it unsaid
 * @param agendas beginnings of what an agenda is called
 * @param supplements beginnings and endings of what a supplementary agenda is called
 * @param minutes beginnings of what minutes are called, and of states that only minutes have
 * @param unreleased what stands in place of a decision that is not out yet
 */
public record ExportVocabulary(
        Set<String> open,
        Set<String> closed,
        Affixes agendas,
        Affixes supplements,
        Affixes minutes,
        Set<String> unreleased) {
    static ExportVocabulary of(VocabularyFile file) {
        return new ExportVocabulary(
                file.set("open"),
                file.set("closed"),
                file.affixes("agendas"),
                file.affixes("supplements"),
                file.affixes("minutes"),
                file.set("unreleased"));
    }

    /** Whether a value says that something is open. */
    public boolean opens(String value) {
        return open.contains(key(value));
    }

    /** Whether a value says that something is closed. */
    public boolean closes(String value) {
        return closed.contains(key(value));
    }

    /** Whether a document that is called so is an agenda. */
    public boolean isAgenda(String kind) {
        return agendas.begin(key(kind));
    }

    /** Whether a document that is called so is a supplementary agenda. */
    public boolean isSupplement(String kind) {
        String key = key(kind);
        return supplements.begin(key) || supplements.end(key);
    }

    /** Whether a document that is called so is minutes. */
    public boolean isMinutes(String kind) {
        return minutes.begin(key(kind));
    }

    /** Whether a text only says that there is no decision to be read yet. */
    public boolean isUnreleased(String text) {
        String key = key(text);
        return unreleased.contains(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
    }

    private static String key(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}

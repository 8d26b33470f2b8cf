package dk.sagsgang.importing.internal.exports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list beside exports of what is published.
 *
 * @param published whether each file that it names is, by the file's name in lower case: manifests and folders often differ in case
 */
public record Manifest(Map<String, Boolean> published) {
    public Manifest {
        Map<String, Boolean> lower = new TreeMap<>();
        published.forEach((file, is) -> lower.merge(key(file), is, Boolean::logicalOr));
        published = Map.copyOf(lower);
    }

    /** Whether it names a file as one that is not published. */
    boolean withholds(String file) {
        return !published.getOrDefault(key(file), true);
    }

    /** Archives made on some systems write {@code å} as two letters. */
    private static String key(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

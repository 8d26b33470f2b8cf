package dk.sagsgang.importing.internal.exports;

import java.util.List;
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
        published.forEach((file, is) -> lower.merge(ExportNames.key(file), is, Boolean::logicalOr));
        published = Map.copyOf(lower);
    }

    /** Whether it names a file as one that is not published. */
    boolean withholds(String file) {
        return !published.getOrDefault(ExportNames.key(file), true);
    }

    /** Whether it names a file as one that is published. */
    boolean publishes(String file) {
        return published.getOrDefault(ExportNames.key(file), false);
    }

    /** The files that it names as ones that are not published. */
    List<String> withheld() {
        return published.keySet().stream().filter(this::withholds).sorted().toList();
    }
}

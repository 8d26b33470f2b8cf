package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.SourcePlace;
import java.util.List;
import java.util.Map;

/** One value of a YAML file, with its place and its path from the top ({@code cohorts[1].participants}). */
public sealed interface Yaml {
    /** The line on which the value begins. */
    SourcePlace place();

    /** The path from the top of the file; empty for the top itself. */
    String path();

    /** What the value is, in words for a message. */
    String kind();

    /** A text, number or truth value as written; empty when nothing was written. */
    record Scalar(SourcePlace place, String path, String text, boolean quoted) implements Yaml {
        private static final int SHOWN = 60;

        /** Whether nothing was written: no text, {@code ~} or {@code null}, without quotes. */
        public boolean isEmpty() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** The text for a message: a long one is cut, since nobody reads it and a terminal would be flooded. */
        public String shortened() {
            return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        }

        @Override
        public String kind() {
            return "»" + shortened() + "«";
        }
    }

    /** Values in the order written. */
    record Sequence(SourcePlace place, String path, List<Yaml> items) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "en liste";
        }
    }

    /** Named values, in the order written; the place of a key is the place of its value's entry. */
    record Mapping(SourcePlace place, String path, Map<String, Yaml> entries) implements Yaml {
        @Override
        public String kind() {
            return "felter med navne";
        }
    }
}

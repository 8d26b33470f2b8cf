package dk.sagsgang.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Compares what a fixture expects with what was read. Only what the fixture names is compared; a list must have as many
 * entries. A short text may stand for an object: a section's kind, {@code Body: outcome} for a decision, and
 * {@code Name/Party} for a person.
 */
final class Expected {
    private final List<String> differences = new ArrayList<>();

    static List<String> differences(JsonNode expected, JsonNode read) {
        Expected comparison = new Expected();
        comparison.compare("", expected, read);
        return comparison.differences;
    }

    private void compare(String where, JsonNode expected, JsonNode read) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                compare(where + "/" + field.getKey(), field.getValue(), read.path(field.getKey()));
            }
        } else if (expected.isArray()) {
            list(where, expected, read);
        } else if (!text(expected).equals(read.isObject() ? brief(read) : text(read))) {
            differences.add(where + ": wanted " + expected + " got " + (read.isObject() ? brief(read) : read));
        }
    }

    private void list(String where, JsonNode expected, JsonNode read) {
        if (expected.size() != read.size()) {
            differences.add(where + ": wanted " + expected + " got " + read);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(where + "/" + i, expected.get(i), read.path(i));
        }
    }

    private static String brief(JsonNode read) {
        if (read.has("kind")) {
            return text(read.path("kind"));
        }
        if (read.has("outcome")) {
            return text(read.path("organization")) + ": " + text(read.path("outcome"));
        }
        return text(read.path("name")) + "/" + text(read.path("party"));
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "null" : node.asString();
    }
}

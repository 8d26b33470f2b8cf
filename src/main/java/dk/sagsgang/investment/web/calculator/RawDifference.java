package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import dk.sagsgang.parameters.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Two lines that are written as YAML: what they are called, and only the parts that differ. */
final class RawDifference {
    private final Map<String, String> before;
    private final Map<String, String> after;

    RawDifference(String before, String after) {
        this.before = parts(before);
        this.after = parts(after);
    }

    /** Whether a field of the form holds YAML. */
    static boolean isRaw(String field) {
        return field.endsWith(".yaml") || field.equals("rest");
    }

    /** The name that the line gives itself. */
    Optional<String> name() {
        return Optional.ofNullable(before.getOrDefault("name", after.get("name")));
    }

    String before() {
        return differing(before, after);
    }

    String after() {
        return differing(after, before);
    }

    private static String differing(Map<String, String> these, Map<String, String> others) {
        StringJoiner parts = new StringJoiner("\n");
        these.forEach((name, value) -> {
            if (!value.equals(others.get(name))) {
                parts.add(name.isEmpty() ? value : name + ": " + value);
            }
        });
        return parts.toString();
    }

    /** The named parts, or the whole under no name when there are none. */
    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        Optional<Yaml> read = YamlDocument.read("", text, new Problems());
        if (read.isPresent() && read.get() instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((name, value) -> parts.put(name, YamlText.flow(YamlText.value(value))));
        } else if (!text.isBlank()) {
            parts.put("", text);
        }
        return parts;
    }
}

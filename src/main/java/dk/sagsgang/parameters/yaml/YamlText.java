package dk.sagsgang.parameters.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Writes a YAML file that {@link YamlDocument} reads again: one line for each field, and one for each row of a list. Values are
 * texts, numbers, lists, named values, or {@link Verbatim}.
 */
public final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}\\d_/()%+-]*(\\.[\\p{L}\\d_]+)*( [\\p{L}\\d_/()%+-]+)*\\.?");
    private static final Pattern RESERVED =
            Pattern.compile("null|~|true|false|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    private YamlText() {}

    /** An unquoted scalar (number, date, nothing) that is written as it was read. */
    public record Verbatim(String text) {}

    /** A whole file. */
    public static String file(Map<String, Object> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> {
            text.append(text(name)).append(':');
            if (value instanceof List<?> list && isWrittenByRow(list)) {
                text.append('\n');
                list.forEach(item -> text.append("  - ").append(flow(item)).append('\n'));
            } else {
                text.append(' ').append(flow(value)).append('\n');
            }
        });
        return text.toString();
    }

    /** Whether a field's list has a line for each of its rows. */
    static boolean isWrittenByRow(List<?> list) {
        return list.stream().anyMatch(Map.class::isInstance);
    }

    /** Whether a text is written without quotes. */
    static boolean isPlain(String words) {
        return PLAIN.matcher(words).matches() && !RESERVED.matcher(words).matches();
    }

    /** One value on one line. */
    public static String flow(Object value) {
        return switch (value) {
            case Verbatim verbatim -> verbatim.text();
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Integer number -> number.toString();
            case List<?> list -> {
                StringJoiner items = new StringJoiner(", ", "[", "]");
                list.forEach(item -> items.add(flow(item)));
                yield items.toString();
            }
            case Map<?, ?> map -> {
                StringJoiner entries = new StringJoiner(", ", "{", "}");
                map.forEach((name, item) -> entries.add(text(String.valueOf(name)) + ": " + flow(item)));
                yield entries.toString();
            }
            default -> text(value.toString());
        };
    }

    /** What was read, as values to write again. */
    public static Object value(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Scalar scalar ->
                scalar.quoted() || isWords(scalar.text())
                        ? scalar.text()
                        : new Verbatim(scalar.text().isEmpty() ? "null" : scalar.text());
            case Yaml.Sequence sequence ->
                sequence.items().stream().map(YamlText::value).toList();
            case Yaml.Mapping mapping -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                mapping.entries().forEach((name, item) -> fields.put(name, value(item)));
                yield fields;
            }
        };
    }

    /** Whether an unquoted scalar is a text rather than a number, a date or nothing. */
    private static boolean isWords(String text) {
        return !text.isEmpty() && !text.matches("[-+.\\d][-+.\\deE]*|~|null");
    }

    private static String text(String words) {
        if (isPlain(words)) {
            return words;
        }
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                        quoted.append(String.format("\\u%04x", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}

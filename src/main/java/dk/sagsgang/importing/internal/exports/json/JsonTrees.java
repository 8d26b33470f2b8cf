package dk.sagsgang.importing.internal.exports.json;

import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.text.TextBytes;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into a tree, and values out of it that may be missing or of another type. */
public final class JsonTrees {
    // Its own limits on depth and length hold: what is nested deeper than a thousand times is refused.
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonTrees() {}

    /**
     * The root of a file's tree.
     *
     * @throws dk.sagsgang.importing.UnreadableDocumentException when it is no JSON, or only half of it
     */
    public static JsonNode read(FileContent file) {
        try {
            return MAPPER.readTree(TextBytes.of(file).text());
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw file.refuse(e, UnreadableReason.BROKEN_JSON, line);
        }
    }

    /** The stripped text or number of the first of some fields that has one; empty where none has. */
    public static String text(JsonNode node, String... fields) {
        for (String field : fields) {
            JsonNode value = node.path(field);
            String text = value.isString() ? value.asString().strip() : value.isNumber() ? value.toString() : "";
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The text of the first of some fields that has one, or null. */
    public static @Nullable String find(JsonNode node, String... fields) {
        String text = text(node, fields);
        return text.isEmpty() ? null : text;
    }

    /** A flag as a statement: {@code true} or {@code false}, or what else stands there; empty where the field is missing. */
    public static String flag(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isBoolean() ? Boolean.toString(value.asBoolean()) : text(node, field);
    }

    /** The objects in a field's list; none where it is no list. */
    public static List<JsonNode> list(JsonNode node, String field) {
        return elements(node.path(field));
    }

    /** The objects in a list; none where it is no list. */
    public static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(JsonNode::isObject)
                .toList();
    }
}

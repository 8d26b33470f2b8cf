package dk.sagsgang.importing.internal.exports.oparl;

import dk.sagsgang.importing.internal.exports.json.JsonTrees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The objects of OParl in some files, by their address, so that one that only refers to another can be completed. */
public final class OparlObjects {
    private static final String SCHEMA = "schema.oparl.org";
    private static final int DEEPEST = 40;

    /** The fields by which a meeting leads to all that is read of it, and to nothing else. */
    private static final List<String> FOLLOWED = List.of(
            "organization",
            "location",
            "participant",
            "agendaItem",
            "consultation",
            "paper",
            "mainFile",
            "auxiliaryFile",
            "resolutionFile");

    private final Map<String, JsonNode> byId = new HashMap<>();

    /** Takes up the objects in a tree, the embedded ones too. */
    public void add(JsonNode root) {
        visit(
                root,
                0,
                object -> byId.merge(
                        JsonTrees.text(object, "id"),
                        object,
                        (known, other) -> known.size() >= other.size() ? known : other));
    }

    /** The object that a value is or refers to; an empty one where it is not among these. */
    public JsonNode get(JsonNode value) {
        if (value.isObject()) {
            JsonNode whole = byId.get(JsonTrees.text(value, "id"));
            return whole != null && whole.size() > value.size() ? whole : value;
        }
        JsonNode found = value.isString() ? byId.get(value.asString()) : null;
        return found == null ? value.path(0) : found;
    }

    /** The objects of a list of values. */
    public List<JsonNode> list(JsonNode values) {
        List<JsonNode> objects = new ArrayList<>();
        values.forEach(value -> objects.add(get(value)));
        return objects.stream().filter(JsonNode::isObject).toList();
    }

    /** Whether a tree holds objects of OParl. */
    public static boolean areIn(JsonNode root) {
        boolean[] found = new boolean[1];
        visit(root, 0, _ -> found[0] = true);
        return found[0];
    }

    /** A list of a meeting and all that it refers to, which can be read by itself. */
    public JsonNode complete(JsonNode meeting) {
        Map<String, JsonNode> whole = new LinkedHashMap<>();
        follow(meeting, whole, 0);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        whole.values().forEach(list::add);
        return list;
    }

    private void follow(JsonNode object, Map<String, JsonNode> whole, int depth) {
        String id = JsonTrees.text(object, "id");
        if (depth > DEEPEST || whole.putIfAbsent(id.isEmpty() ? "#" + whole.size() : id, object) != null) {
            return;
        }
        for (String field : FOLLOWED) {
            JsonNode value = object.path(field);
            List<JsonNode> values = value.isArray() ? list(value) : List.of(get(value));
            values.stream().filter(JsonNode::isObject).forEach(each -> follow(each, whole, depth + 1));
        }
    }

    /** The meetings in a tree, in order. */
    static List<JsonNode> meetings(JsonNode root) {
        List<JsonNode> meetings = new ArrayList<>();
        visit(root, 0, object -> {
            if (isOf(object, "Meeting") && object.path("agendaItem").isArray()) {
                meetings.add(object);
            }
        });
        return meetings;
    }

    /** The meetings in a tree that are said to be deleted, of which little else is there. */
    static List<JsonNode> deletedMeetings(JsonNode root) {
        List<JsonNode> meetings = new ArrayList<>();
        visit(root, 0, object -> {
            if (isOf(object, "Meeting") && object.path("deleted").asBoolean(false)) {
                meetings.add(object);
            }
        });
        return meetings;
    }

    /** Whether an object is of a type, whatever the version of the schema. */
    static boolean isOf(JsonNode object, String type) {
        String full = JsonTrees.text(object, "type");
        return full.contains(SCHEMA) && full.endsWith("/" + type);
    }

    private static void visit(JsonNode node, int depth, Consumer<JsonNode> visitor) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && JsonTrees.text(node, "type").contains(SCHEMA)) {
            visitor.accept(node);
        }
        node.forEach(child -> visit(child, depth + 1, visitor));
    }
}

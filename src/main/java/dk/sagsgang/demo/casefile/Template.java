package dk.sagsgang.demo.casefile;

import dk.sagsgang.demo.text.Resources;
import dk.sagsgang.demo.town.DemoBody;
import dk.sagsgang.demo.town.MunicipalityReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A template for generated items. Its text may hold {@code {slots}}, {@code [[one||another]]} choices and
 * {@code @table} lines.
 *
 * @param id the file's name
 * @param title with slots
 * @param bodies the ids of the bodies it may be used in
 * @param path the bodies a case of it passes, in order; a single one when empty
 * @param position first, second, last, fixed or free
 * @param months the months a fixed one comes in; empty for all
 * @param heldOnly not used in agendas
 * @param letter the case letter; null for none
 * @param subject journal subject and facet, to which a running number is added; null for none
 * @param number a whole journal number with slots; null when {@code subject} is used
 * @param outcome of the last body in the path
 * @param each the slot that makes two items of this template different; null when there is none
 * @param slots choices by slot
 * @param numbers ranges and sums by slot
 * @param tables recipes by name
 * @param text the Markdown
 */
public record Template(
        String id,
        String title,
        Set<String> bodies,
        List<String> path,
        String position,
        Set<Integer> months,
        boolean heldOnly,
        @Nullable String letter,
        @Nullable String subject,
        @Nullable String number,
        String outcome,
        @Nullable String each,
        Map<String, List<String>> slots,
        Map<String, JsonNode> numbers,
        Map<String, JsonNode> tables,
        String text) {

    public static List<Template> readAll() {
        return Resources.listFrontMatterFiles("demo/templates").stream()
                .map(file -> read(file.front(), file.body()))
                .toList();
    }

    boolean isFree() {
        return position.equals("free");
    }

    boolean fits(DemoBody body, int month, boolean held) {
        return bodies.contains(body.id()) && (months.isEmpty() || months.contains(month)) && (held || !heldOnly);
    }

    private static Template read(JsonNode front, String body) {
        var slots = new LinkedHashMap<String, List<String>>();
        front.path("slots").propertyStream().forEach(entry -> slots.put(entry.getKey(), strings(entry.getValue())));
        return new Template(
                front.get("id").asString(),
                front.get("title").asString(),
                Set.copyOf(words(front, "bodies")),
                words(front, "path"),
                front.path("position").asString("free"),
                Set.copyOf(words(front, "months").stream().map(Integer::valueOf).toList()),
                front.path("heldOnly").asBoolean(false),
                MunicipalityReader.textOrNull(front, "letter"),
                MunicipalityReader.textOrNull(front, "subject"),
                MunicipalityReader.textOrNull(front, "number"),
                front.get("outcome").asString(),
                MunicipalityReader.textOrNull(front, "each"),
                slots,
                nodes(front, "numbers"),
                nodes(front, "tables"),
                body);
    }

    static List<String> strings(JsonNode node) {
        var found = new ArrayList<String>();
        node.forEach(child -> found.add(child.asString()));
        return List.copyOf(found);
    }

    private static Map<String, JsonNode> nodes(JsonNode front, String field) {
        var found = new LinkedHashMap<String, JsonNode>();
        front.path(field).propertyStream().forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private static List<String> words(JsonNode front, String field) {
        var text = front.path(field).asString("").strip();
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}

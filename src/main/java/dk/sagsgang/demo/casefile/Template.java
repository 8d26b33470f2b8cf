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
 * @param outcome of the last body in the path
 * @param text the Markdown
 */
public record Template(
        String id,
        String title,
        TemplateUse use,
        TemplateNumber numbering,
        String outcome,
        TemplateFilling filling,
        String text) {

    /** The slot that makes two items of this template different; null when there is none. */
    public @Nullable String each() {
        return filling.each();
    }

    /** Choices by slot. */
    public Map<String, List<String>> slots() {
        return filling.slots();
    }

    /** Ranges and sums by slot. */
    public Map<String, JsonNode> numbers() {
        return filling.numbers();
    }

    /** Recipes by name. */
    public Map<String, JsonNode> tables() {
        return filling.tables();
    }

    /** The case letter; null for none. */
    public @Nullable String letter() {
        return numbering.letter();
    }

    /** Journal subject and facet, to which a running number is added; null for none. */
    public @Nullable String subject() {
        return numbering.subject();
    }

    /** A whole journal number with slots; null when there is a subject. */
    public @Nullable String number() {
        return numbering.number();
    }

    /** The ids of the bodies it may be used in. */
    public Set<String> bodies() {
        return use.bodies();
    }

    /** The bodies a case of it passes, in order; a single one when empty. */
    public List<String> path() {
        return use.path();
    }

    /** First, second, last, fixed or free. */
    public String position() {
        return use.position();
    }

    /** The months a fixed one comes in; empty for all. */
    public Set<Integer> months() {
        return use.months();
    }

    /** Not used in agendas. */
    public boolean heldOnly() {
        return use.heldOnly();
    }

    public static List<Template> readAll() {
        return Resources.listFrontMatterFiles("demo/templates").stream()
                .map(file -> read(file.front(), file.body()))
                .toList();
    }

    boolean isFree() {
        return position().equals("free");
    }

    boolean fits(DemoBody body, int month, boolean held) {
        return bodies().contains(body.id())
                && (months().isEmpty() || months().contains(month))
                && (held || !heldOnly());
    }

    private static Template read(JsonNode front, String body) {
        var slots = new LinkedHashMap<String, List<String>>();
        front.path("slots").propertyStream().forEach(entry -> slots.put(entry.getKey(), strings(entry.getValue())));
        return new Template(
                front.get("id").asString(),
                front.get("title").asString(),
                new TemplateUse(
                        Set.copyOf(words(front, "bodies")),
                        words(front, "path"),
                        front.path("position").asString("free"),
                        Set.copyOf(words(front, "months").stream()
                                .map(Integer::valueOf)
                                .toList()),
                        front.path("heldOnly").asBoolean(false)),
                new TemplateNumber(
                        MunicipalityReader.textOrNull(front, "letter"),
                        MunicipalityReader.textOrNull(front, "subject"),
                        MunicipalityReader.textOrNull(front, "number")),
                front.get("outcome").asString(),
                new TemplateFilling(
                        MunicipalityReader.textOrNull(front, "each"),
                        slots,
                        nodes(front, "numbers"),
                        nodes(front, "tables")),
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

package dk.sagsgang.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares the reading of a document with that of a careful person. Every key given has to agree, a list has to have as many
 * elements; other keys are free. Special keys: {@code names} (the persons of an item's absences, in any order), {@code textHas},
 * {@code textHasNot} and {@code outcomeIn} of a decision, {@code parties}, {@code count} and {@code persons} of one side of a vote,
 * {@code absentFindings} and {@code hasFinding} of the document.
 */
final class HabitReading {
    private static final Set<String> SIDES = Set.of("for", "against", "abstained");

    private final JsonNode document;
    private final List<String> differences = new ArrayList<>();

    private HabitReading(JsonNode document) {
        this.document = document;
    }

    /** What differs, each with its place; none where the reading is right. */
    static List<String> differences(JsonNode expected, JsonNode read) {
        HabitReading comparison = new HabitReading(read);
        comparison.object("", expected, read);
        return comparison.differences;
    }

    private void compare(String where, JsonNode expected, JsonNode read) {
        if (expected.isObject()) {
            object(where, expected, read);
        } else if (expected.isArray()) {
            list(where, expected, read);
        } else if (!expected.equals(read)) {
            differences.add(where + ": " + read + " where " + expected + " is expected");
        }
    }

    private void object(String where, JsonNode expected, JsonNode read) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            String key = field.getKey();
            JsonNode value = field.getValue();
            String place = where + "." + key;
            switch (key) {
                case "why" -> {}
                case "textHas" -> value.forEach(words -> text(place, read, words.asString(), true));
                case "textHasNot" -> value.forEach(words -> text(place, read, words.asString(), false));
                case "outcomeIn" -> same(place, value.valueStream().anyMatch(read.path("outcome")::equals), true);
                case "names" -> same(place, strings(read.path("absences"), "person"), strings(value, ""));
                case "absentFindings" -> value.forEach(code -> same(place, codes().contains(code.asString()), false));
                case "hasFinding" -> value.forEach(code -> same(place, codes().contains(code.asString()), true));
                default -> {
                    if (SIDES.contains(key) && value.isObject()) {
                        side(place, value, read, key);
                    } else {
                        compare(place, value, read.path(key));
                    }
                }
            }
        }
    }

    private void list(String where, JsonNode expected, JsonNode read) {
        same(where + ", elements", read.size(), expected.size());
        for (int i = 0; i < expected.size() && expected.size() == read.size(); i++) {
            compare(where + "[" + i + "]", expected.get(i), read.get(i));
        }
    }

    private void text(String where, JsonNode read, String words, boolean wanted) {
        same(where + " " + words, read.path("text").asString("").contains(words), wanted);
    }

    /** A side's parties and count may be kept with the named votes or as they are printed. */
    private void side(String where, JsonNode expected, JsonNode vote, String side) {
        JsonNode printed = vote.path("printed").path(side);
        Set<String> parties = new TreeSet<>(strings(printed.path("parties"), ""));
        Set<String> persons = new TreeSet<>();
        for (JsonNode one : vote.path(side)) {
            String name = one.path("name").asString("");
            (name.isEmpty() ? parties : persons)
                    .add(name.isEmpty() ? one.path("party").asString("") : name);
        }
        parties.remove("");
        int count = printed.path("count").isNumber()
                ? printed.path("count").asInt()
                : vote.path(side).size();
        if (expected.has("parties")) {
            same(where + ".parties", parties, strings(expected.path("parties"), ""));
        }
        if (expected.has("persons")) {
            same(where + ".persons", persons, strings(expected.path("persons"), ""));
        }
        if (expected.has("count")) {
            same(where + ".count", count, expected.path("count").asInt());
        }
    }

    private Set<String> codes() {
        Set<String> codes = new HashSet<>(strings(document.path("findings"), "code"));
        document.path("agendaItems").forEach(item -> codes.addAll(strings(item.path("findings"), "code")));
        return codes;
    }

    private void same(String where, Object read, Object expected) {
        if (!read.equals(expected)) {
            differences.add(where + ": " + read + " where " + expected + " is expected");
        }
    }

    private static Set<String> strings(JsonNode list, String field) {
        Set<String> found = new TreeSet<>();
        list.forEach(one -> found.add((field.isEmpty() ? one : one.path(field)).asString("")));
        return found;
    }
}

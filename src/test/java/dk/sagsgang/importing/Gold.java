package dk.sagsgang.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares what was read with what a person has said that a document holds, field by field. */
final class Gold {
    private static final Set<String> NOT_COMPARED =
            Set.of("lead", "background", "other", "hearing", "law", "competence");

    private final List<String> differences = new ArrayList<>();

    static List<String> differences(JsonNode gold, JsonNode read) {
        Gold comparison = new Gold();
        comparison.meeting(gold.path("meeting"), read.path("meeting"));
        comparison.same(
                "items",
                gold.path("agendaItems").size(),
                read.path("agendaItems").size());
        for (JsonNode wanted : gold.path("agendaItems")) {
            comparison.item(wanted, byNumber(read, wanted.path("number").asString()));
        }
        return comparison.differences;
    }

    private static JsonNode byNumber(JsonNode read, String number) {
        return stream(read.path("agendaItems"))
                .filter(item -> item.path("number").asString().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No item " + number));
    }

    private void meeting(JsonNode gold, JsonNode read) {
        for (String field : List.of("organization", "date", "time", "location")) {
            if (gold.hasNonNull(field)) {
                same("meeting " + field, text(gold, field), text(read, field));
            }
        }
    }

    private void item(JsonNode gold, JsonNode read) {
        String where = "item " + text(gold, "number") + " ";
        same(where + "title", text(gold, "title"), text(read, "title"));
        same(where + "caseType", text(gold, "caseType"), text(read, "caseType"));
        same(where + "reference", text(gold, "reference"), text(read, "reference"));
        same(where + "sections", texts(gold.path("sections")), kinds(read.path("sections")));
        same(where + "decisions", decisions(gold), decisions(read));
        same(where + "absences", absences(gold), absences(read));
        same(where + "attachments", texts(gold.path("attachments")), texts(read.path("attachments")));
        same(where + "votes", gold.path("votes").size(), read.path("votes").size());
        for (int i = 0;
                i < Math.min(gold.path("votes").size(), read.path("votes").size());
                i++) {
            vote(
                    where + "vote " + i + " ",
                    gold.path("votes").get(i),
                    read.path("votes").get(i));
        }
    }

    private void vote(String where, JsonNode gold, JsonNode read) {
        same(where + "for", persons(gold.path("for")), persons(read.path("for")));
        same(where + "against", persons(gold.path("against")), persons(read.path("against")));
        same(where + "motion", text(gold, "motion"), text(read, "motion"));
        if (gold.hasNonNull("adopted")) {
            same(
                    where + "adopted",
                    gold.path("adopted").asBoolean(),
                    read.path("adopted").asBoolean());
        }
    }

    private void same(String what, Object wanted, Object got) {
        if (!wanted.equals(got)) {
            differences.add(what + ": wanted " + wanted + " got " + got);
        }
    }

    private static List<String> kinds(JsonNode sections) {
        return new ArrayList<>(new LinkedHashSet<>(stream(sections)
                .map(section -> section.path("kind").asString())
                .filter(kind -> !NOT_COMPARED.contains(kind))
                .toList()));
    }

    private static List<String> decisions(JsonNode item) {
        return stream(item.path("decisions"))
                .map(decision -> text(decision, "organization") + " " + text(decision, "outcome"))
                .sorted()
                .toList();
    }

    private static List<String> absences(JsonNode item) {
        return stream(item.path("absences"))
                .map(absence -> text(absence, "person") + " " + text(absence, "scope"))
                .sorted()
                .toList();
    }

    private static List<String> persons(JsonNode side) {
        return stream(side)
                .map(person -> text(person, "name") + " " + text(person, "party"))
                .sorted()
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(node -> normal(node.asString())).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? normal(node.path(field).asString()) : "";
    }

    private static String normal(String text) {
        return text.replace("\\_", "_").replaceAll("\\s+", " ").strip();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

package dk.sagsgang.demo.casefile;

import dk.sagsgang.demo.DeliberateFault;
import dk.sagsgang.demo.casefile.WrittenCase.Absence;
import dk.sagsgang.demo.casefile.WrittenCase.Attachment;
import dk.sagsgang.demo.casefile.WrittenCase.Ballot;
import dk.sagsgang.demo.casefile.WrittenCase.Stop;
import dk.sagsgang.demo.text.Resources;
import dk.sagsgang.demo.town.MunicipalityReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads the hand-written cases; the format is described in {@code demo/README.md}. */
public final class WrittenCaseReader {

    private WrittenCaseReader() {}

    public static List<WrittenCase> readAll() {
        return Resources.listFrontMatterFiles("demo/cases").stream()
                .map(file -> read(file.front(), file.body()))
                .toList();
    }

    private static WrittenCase read(JsonNode front, String body) {
        var id = front.get("id").asString();
        return new WrittenCase(
                id,
                front.get("title").asString(),
                MunicipalityReader.textOrNull(front, "publicTitle"),
                new CaseLabel(
                        MunicipalityReader.textOrNull(front, "letter"),
                        MunicipalityReader.textOrNull(front, "raisedTo"),
                        MunicipalityReader.textOrNull(front, "number")),
                front.path("closed").asBoolean(false),
                front.path("template").asString("").equals("initiative"),
                list(front, "path", WrittenCaseReader::stop),
                list(front, "attachments", WrittenCaseReader::attachment),
                WrittenSection.parse(body),
                list(front, "deliberate", node -> fault(id, node)));
    }

    private static Stop stop(JsonNode node) {
        var words = (node.isString() ? node.asString() : node.get("at").asString()).split(" ", -1);
        var outcome = node.isString() ? words[2] : node.get("outcome").asString();
        return new Stop(
                words[0],
                LocalDate.parse(words[1]),
                outcome,
                MunicipalityReader.textOrNull(node, "text"),
                MunicipalityReader.textOrNull(node, "remark"),
                list(node, "votes", WrittenCaseReader::ballot),
                list(node, "absences", WrittenCaseReader::absence));
    }

    private static Ballot ballot(JsonNode node) {
        return new Ballot(
                node.get("motion").asString(),
                MunicipalityReader.textOrNull(node, "name"),
                MunicipalityReader.textOrNull(node, "about"),
                MunicipalityReader.textOrNull(node, "proposer"),
                MunicipalityReader.textOrNull(node, "text"),
                node.get("style").asString(),
                words(node, "for"),
                words(node, "against"),
                words(node, "abstained"),
                node.get("adopted").asBoolean(),
                node.has("statedFor") ? node.get("statedFor").asInt() : null);
    }

    private static Absence absence(JsonNode node) {
        return new Absence(
                node.get("person").asString(),
                node.get("scope").asString(),
                MunicipalityReader.textOrNull(node, "text"));
    }

    private static Attachment attachment(JsonNode node) {
        return node.isString()
                ? new Attachment(node.asString(), false)
                : new Attachment(
                        node.get("name").asString(), node.path("closed").asBoolean(false));
    }

    private static DeliberateFault fault(String caseId, JsonNode node) {
        var place = node.has("where")
                ? node.get("where").asString()
                : node.get("table").asString() + ", " + node.get("cell").asString();
        return new DeliberateFault(
                caseId,
                node.get("kind").asString(),
                place,
                node.get("printed").asString(),
                node.get("computed").asString(),
                judged(node.path("judged")));
    }

    private static Optional<DeliberateFault.Judged> judged(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new DeliberateFault.Judged(
                        node.get("status").asString(), node.get("reason").asString()));
    }

    private static List<String> words(JsonNode node, String field) {
        var text = node.path(field).asString("").strip();
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        var found = new ArrayList<T>();
        node.path(field).forEach(child -> found.add(read.apply(child)));
        return List.copyOf(found);
    }
}

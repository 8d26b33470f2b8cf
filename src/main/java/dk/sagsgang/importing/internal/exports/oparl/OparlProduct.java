package dk.sagsgang.importing.internal.exports.oparl;

import dk.sagsgang.importing.internal.exports.json.JsonTrees;
import dk.sagsgang.importing.internal.exports.model.AccessStatements;
import dk.sagsgang.importing.internal.exports.model.ExportLabel;
import dk.sagsgang.importing.internal.exports.model.ExportMoments;
import dk.sagsgang.importing.internal.exports.model.ExportedItem;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Attachment;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Field;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting.Person;
import dk.sagsgang.importing.internal.exports.model.ExportedNumbers;
import dk.sagsgang.importing.internal.exports.model.ExportedText;
import dk.sagsgang.importing.source.StatedPerson.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * OParl 1.0 and 1.1: a meeting with its agenda items. Items without {@code public} are withheld. Texts are in files, which are
 * named as attachments; of the text itself OParl has an item's result and resolution.
 */
public final class OparlProduct {
    private final OparlObjects objects;

    public OparlProduct(OparlObjects objects) {
        this.objects = objects;
    }

    /** The meetings in a tree that are to be published. */
    public static List<JsonNode> meetings(JsonNode root) {
        return OparlObjects.meetings(root).stream()
                .filter(meeting -> !meeting.path("deleted").asBoolean(false))
                .toList();
    }

    /** The addresses of the meetings in a tree that are said to be deleted. */
    public static List<String> deleted(JsonNode root) {
        return OparlObjects.deletedMeetings(root).stream()
                .map(meeting -> JsonTrees.text(meeting, "id"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** Reads a meeting. */
    public ExportedMeeting read(JsonNode meeting) {
        JsonNode organization = objects.list(meeting.path("organization")).stream()
                .findFirst()
                .orElse(meeting.path("organization").path(0));
        JsonNode location = objects.get(meeting.path("location"));
        return new ExportedMeeting(
                JsonTrees.find(organization, "name", "shortName"),
                ExportMoments.read(JsonTrees.text(meeting, "start")),
                ExportMoments.read(JsonTrees.text(meeting, "end")),
                JsonTrees.find(location, "room", "description"),
                List.of(),
                List.of(),
                null,
                objects.list(meeting.path("participant")).stream()
                        .map(OparlProduct::person)
                        .toList(),
                ExportedNumbers.inOrder(objects.list(meeting.path("agendaItem")).stream()
                        .filter(item -> !item.path("deleted").asBoolean(false))
                        .map(this::item)
                        .toList()));
    }

    private static Person person(JsonNode participant) {
        return new Person(
                JsonTrees.text(participant, "name"),
                JsonTrees.find(participant, "title"),
                null,
                Participation.PRESENT,
                null);
    }

    private ExportedItem item(JsonNode item) {
        List<String> access = AccessStatements.of(JsonTrees.flag(item, "public"));
        JsonNode consultation = objects.get(item.path("consultation"));
        JsonNode paper = objects.get(consultation.path("paper"));
        return new ExportedItem(
                JsonTrees.text(item, "number", "order"),
                JsonTrees.text(item, "name"),
                null,
                null,
                JsonTrees.find(paper, "reference"),
                access,
                decision(item),
                attachments(item, paper, access));
    }

    private List<Field> decision(JsonNode item) {
        String result = JsonTrees.text(item, "result");
        String resolution = JsonTrees.text(item, "resolutionText");
        String text = Stream.of(result, resolution)
                .filter(each -> !each.isEmpty())
                .distinct()
                .reduce((first, second) -> first + (first.endsWith(".") ? "" : ".") + "\n" + second)
                .orElse("");
        return List.of(new Field(ExportLabel.DECISION.printed(), new ExportedText.Plain(text), true, List.of()));
    }

    private List<Attachment> attachments(JsonNode item, JsonNode paper, List<String> access) {
        List<JsonNode> files = new ArrayList<>(objects.list(item.path("auxiliaryFile")));
        files.add(objects.get(item.path("resolutionFile")));
        files.add(objects.get(paper.path("mainFile")));
        files.addAll(objects.list(paper.path("auxiliaryFile")));
        return files.stream()
                .filter(file -> OparlObjects.isOf(file, "File"))
                .map(file -> new Attachment(name(file), JsonTrees.find(file, "fileName"), link(file), access))
                .distinct()
                .toList();
    }

    private static String name(JsonNode file) {
        return JsonTrees.text(file, "name", "fileName");
    }

    private static @Nullable String link(JsonNode file) {
        String link = JsonTrees.text(file, "accessUrl");
        return link.startsWith("https://") || link.startsWith("http://") ? link : null;
    }
}

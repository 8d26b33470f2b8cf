package dk.sagsgang.importing.internal.exports.firstagenda;

import dk.sagsgang.importing.internal.exports.json.JsonTrees;
import dk.sagsgang.importing.internal.exports.model.AccessStatements;
import dk.sagsgang.importing.internal.exports.model.ExportMoments;
import dk.sagsgang.importing.internal.exports.model.ExportedItem;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Attachment;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Field;
import dk.sagsgang.importing.internal.exports.model.ExportedKind;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting.Person;
import dk.sagsgang.importing.internal.exports.model.ExportedNumbers;
import dk.sagsgang.importing.internal.exports.model.ExportedText;
import dk.sagsgang.importing.source.StatedPerson.Participation;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * FirstAgenda's publication: the JSON of one agenda, or a list of such. Attachments have no openness of their own there and
 * share their item's, unless one is given.
 */
public final class FirstAgendaProduct {
    private static final String ITEMS = "Dagsordenpunkter";

    private FirstAgendaProduct() {}

    /** The agendas in a tree; none where it is of something else. */
    public static List<JsonNode> meetings(JsonNode root) {
        List<JsonNode> candidates = root.isArray() ? JsonTrees.elements(root) : List.of(root);
        return candidates.stream().filter(each -> each.path(ITEMS).isArray()).toList();
    }

    /** Reads an agenda. */
    public static ExportedMeeting read(JsonNode agenda) {
        JsonNode meeting = agenda.path("Moede");
        return new ExportedMeeting(
                JsonTrees.find(agenda.path("Udvalg"), "Navn", "Caption"),
                ExportMoments.read(JsonTrees.text(meeting, "Dato", "MeetingBeginUtc")),
                ExportMoments.read(JsonTrees.text(meeting, "MeetingEndUtc")),
                JsonTrees.find(meeting, "Sted"),
                List.of(
                        JsonTrees.text(meeting, "Navn"),
                        AccessStatements.isTrue(JsonTrees.flag(agenda, "TillaegsDagsorden"))
                                ? ExportedKind.SUPPLEMENT.word()
                                : ""),
                List.of(),
                null,
                JsonTrees.list(meeting, "Moededeltagere").stream()
                        .map(FirstAgendaProduct::person)
                        .toList(),
                ExportedNumbers.inOrder(JsonTrees.list(agenda, ITEMS).stream()
                        .map(FirstAgendaProduct::item)
                        .toList()));
    }

    private static Person person(JsonNode participant) {
        String there = JsonTrees.flag(participant, "Deltager");
        Participation participation = there.isEmpty()
                ? Participation.UNSTATED
                : AccessStatements.isTrue(there) ? Participation.PRESENT : Participation.ABSENT;
        return new Person(
                JsonTrees.text(participant, "Navn", "Name"),
                JsonTrees.find(participant, "Rolle", "Titel"),
                JsonTrees.find(participant, "Parti"),
                participation,
                null);
    }

    private static ExportedItem item(JsonNode item) {
        List<String> access = AccessStatements.of(JsonTrees.flag(item, "IsOpen"));
        String title = JsonTrees.text(item, "Navn", "Caption");
        return new ExportedItem(
                JsonTrees.text(item, "Punktnummer", "Number"),
                title,
                null,
                null,
                JsonTrees.find(item, "SagsNummer", "CaseNumber"),
                access,
                JsonTrees.list(item, "Felter").stream()
                        .map(field -> field(field, title))
                        .toList(),
                JsonTrees.list(item, "Bilag").stream()
                        .map(attachment -> attachment(attachment, access))
                        .toList());
    }

    private static Field field(JsonNode field, String title) {
        String heading = JsonTrees.text(field, "Navn", "Caption");
        return new Field(
                heading.isEmpty() || heading.equals(title) ? null : heading,
                new ExportedText.Html(JsonTrees.text(field, "Html")));
    }

    private static Attachment attachment(JsonNode attachment, List<String> ofItem) {
        String own = JsonTrees.flag(attachment, "IsOpen");
        String link = JsonTrees.text(attachment, "Link");
        return new Attachment(
                JsonTrees.text(attachment, "Navn", "Caption"),
                JsonTrees.find(attachment, "FileName"),
                link.startsWith("https://") || link.startsWith("http://") ? link : null,
                own.isEmpty() ? ofItem : AccessStatements.all(ofItem, AccessStatements.of(own)));
    }
}

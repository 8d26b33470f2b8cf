package dk.sagsgang.importing;

import dk.sagsgang.importing.internal.json.ItemJson;
import dk.sagsgang.importing.internal.json.MeetingJson;
import dk.sagsgang.importing.internal.json.Nodes;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Read minutes as the JSON of {@code parse --format json}: a public, versioned shape whose fields are added to but not
 * renamed. It is the owner's tool for a file of their own, so closed items, sections and attachments are in it, marked
 * {@code "public": false}; nothing that publishes may use it. Thread-safe.
 */
public final class ParsedMinutesJson {
    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The whole of a reading, with the text of lines that belong to nothing. */
    public String write(ParsedMinutes minutes, SourceDocument document) {
        ObjectNode root = mapper.createObjectNode();
        root.put("source", minutes.source());
        root.put("format", minutes.format().code());
        MeetingJson.write(minutes.header(), root.putObject("meeting"));
        ranges(minutes.headerLines(), root.putArray("headerLines"));
        ranges(minutes.contentsLines(), root.putArray("contentsLines"));
        ArrayNode items = root.putArray("agendaItems");
        minutes.items().forEach(item -> ItemJson.write(item, items.addObject()));
        ArrayNode unassigned = root.putArray("unassigned");
        minutes.unassigned().forEach(range -> unassigned(range, document, unassigned.addObject()));
        ArrayNode findings = root.putArray("findings");
        minutes.findings().forEach(finding -> Nodes.finding(finding, findings.addObject()));
        return mapper.writeValueAsString(root);
    }

    private static void ranges(List<LineRange> ranges, ArrayNode array) {
        ranges.forEach(
                range -> array.addObject().put("startLine", range.start()).put("endLine", range.end()));
    }

    private static void unassigned(LineRange range, SourceDocument document, ObjectNode node) {
        node.put("startLine", range.start()).put("endLine", range.end());
        StringJoiner text = new StringJoiner("\n");
        for (int line = range.start(); line <= range.end(); line++) {
            text.add(document.line(line).text());
        }
        node.put("text", text.toString());
    }
}

package dk.sagsgang.facts.internal;

import dk.sagsgang.facts.LayoutBlock;
import dk.sagsgang.facts.LayoutBlock.Lines;
import dk.sagsgang.facts.SectionLayout;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The blocks of a section as JSON: {@code [start, end, block...]}, each block a letter and the numbers of
 * {@link LayoutBlock} in order.
 */
final class LayoutJson {
    private static final String PARAGRAPH = "p";
    private static final String SUBHEADING = "h";
    private static final String POINTS = "l";
    private static final String TABLE = "t";

    private LayoutJson() {}

    static void write(SectionLayout section, JsonGenerator json) {
        json.writeStartArray().writeNumber(section.startLine()).writeNumber(section.endLine());
        for (LayoutBlock block : section.blocks()) {
            json.writeStartArray();
            write(block, json);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void write(LayoutBlock block, JsonGenerator json) {
        switch (block) {
            case LayoutBlock.Paragraph(Lines lines) -> write(lines, json.writeString(PARAGRAPH));
            case LayoutBlock.Subheading(Lines lines, int from, int to) -> {
                write(lines, json.writeString(SUBHEADING));
                json.writeNumber(from).writeNumber(to);
            }
            case LayoutBlock.Points(List<LayoutBlock.Point> points) -> {
                json.writeString(POINTS);
                points.forEach(point -> {
                    write(point.lines(), json);
                    json.writeNumber(point.labelEnd());
                });
            }
            case LayoutBlock.Table(int startLine) -> json.writeString(TABLE).writeNumber(startLine);
        }
    }

    private static void write(Lines lines, JsonGenerator json) {
        json.writeNumber(lines.first())
                .writeNumber(lines.last())
                .writeNumber(lines.startLine())
                .writeNumber(lines.endLine());
    }

    static SectionLayout read(JsonNode stored) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (int at = 2; at < stored.size(); at++) {
            blocks.add(block(stored.get(at)));
        }
        return new SectionLayout(stored.get(0).asInt(), stored.get(1).asInt(), blocks);
    }

    private static LayoutBlock block(JsonNode stored) {
        return switch (stored.get(0).asString()) {
            case PARAGRAPH -> new LayoutBlock.Paragraph(lines(stored, 1));
            case SUBHEADING ->
                new LayoutBlock.Subheading(
                        lines(stored, 1), stored.get(5).asInt(), stored.get(6).asInt());
            case POINTS -> points(stored);
            case TABLE -> new LayoutBlock.Table(stored.get(1).asInt());
            default -> throw new IllegalStateException("No block is stored as " + stored);
        };
    }

    private static LayoutBlock points(JsonNode stored) {
        List<LayoutBlock.Point> points = new ArrayList<>();
        for (int at = 1; at < stored.size(); at += 5) {
            points.add(
                    new LayoutBlock.Point(lines(stored, at), stored.get(at + 4).asInt()));
        }
        return new LayoutBlock.Points(points);
    }

    private static Lines lines(JsonNode stored, int at) {
        return new Lines(
                stored.get(at).asInt(),
                stored.get(at + 1).asInt(),
                stored.get(at + 2).asInt(),
                stored.get(at + 3).asInt());
    }
}

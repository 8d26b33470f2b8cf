package dk.sagsgang.facts.internal;

import dk.sagsgang.economy.TableReading;
import dk.sagsgang.economy.TableReading.MarkedCell;
import dk.sagsgang.economy.TableReading.Sums;
import dk.sagsgang.facts.Following;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.facts.WordSpan;
import dk.sagsgang.storage.Codes;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as one short piece of JSON, with what there is none of left out: {@code sections}, {@code tables} (each row as
 * {@code T} or {@code R} and then {@code #} for a figure and {@code .} for another cell), {@code words} and
 * {@code following}.
 */
final class FactJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Codes<Following.Verdict> VERDICT = Codes.of(Following.Verdict.class, Following.Verdict::code);
    private static final Codes<Sums> SUMS = Codes.of(Sums.class, Sums::code);

    private FactJson() {}

    static String write(TextFacts facts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            if (!facts.sections().isEmpty()) {
                json.writeArrayPropertyStart("sections");
                facts.sections().forEach(section -> LayoutJson.write(section, json));
                json.writeEndArray();
            }
            if (!facts.tables().isEmpty()) {
                json.writeArrayPropertyStart("tables");
                facts.tables().forEach(table -> write(table, json));
                json.writeEndArray();
            }
            if (!facts.words().isEmpty()) {
                json.writeArrayPropertyStart("words");
                facts.words()
                        .forEach(span -> json.writeNumber(span.line())
                                .writeNumber(span.start())
                                .writeNumber(span.end()));
                json.writeEndArray();
            }
            facts.following().ifPresent(following -> write(following, json));
            json.writeEndObject();
        }
        return text.toString();
    }

    static TextFacts read(String stored) {
        JsonNode all = JSON.readTree(stored);
        return new TextFacts(
                all.path("sections").valueStream().map(LayoutJson::read).toList(),
                all.path("tables").valueStream().map(FactJson::table).toList(),
                words(all.path("words")),
                all.has("following") ? Optional.of(following(all.get("following"))) : Optional.empty());
    }

    private static List<WordSpan> words(JsonNode stored) {
        List<WordSpan> words = new ArrayList<>();
        for (int at = 0; at + 2 < stored.size(); at += 3) {
            words.add(new WordSpan(
                    stored.get(at).asInt(),
                    stored.get(at + 1).asInt(),
                    stored.get(at + 2).asInt()));
        }
        return words;
    }

    private static void write(TableReading table, JsonGenerator json) {
        json.writeStartArray()
                .writeNumber(table.startLine())
                .writeBoolean(table.isHeaded())
                .writeString(table.sums().code());
        json.writeStartArray();
        table.rows().forEach(row -> json.writeString(row(row)));
        json.writeEndArray().writeStartArray();
        table.marked()
                .forEach(cell -> json.writeStartArray()
                        .writeNumber(cell.row())
                        .writeNumber(cell.column())
                        .writeString(cell.code())
                        .writeEndArray());
        json.writeEndArray().writeEndArray();
    }

    private static String row(TableReading.Row row) {
        StringBuilder text = new StringBuilder(row.isTotal() ? "T" : "R");
        int width = row.figures().isEmpty() ? 0 : row.figures().getLast() + 1;
        for (int column = 0; column < width; column++) {
            text.append(row.figures().contains(column) ? '#' : '.');
        }
        return text.toString();
    }

    private static TableReading table(JsonNode stored) {
        return new TableReading(
                stored.get(0).asInt(),
                stored.get(1).asBoolean(),
                stored.get(3).valueStream().map(row -> row(row.asString())).toList(),
                SUMS.get(stored.get(2).asString()),
                stored.get(4)
                        .valueStream()
                        .map(cell -> new MarkedCell(
                                cell.get(0).asInt(),
                                cell.get(1).asInt(),
                                cell.get(2).asString()))
                        .toList());
    }

    private static TableReading.Row row(String text) {
        List<Integer> figures = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            if (text.charAt(at) == '#') {
                figures.add(at - 1);
            }
        }
        return new TableReading.Row(text.charAt(0) == 'T', figures);
    }

    private static void write(Following following, JsonGenerator json) {
        json.writeObjectPropertyStart("following")
                .writeStringProperty("verdict", following.verdict().code())
                .writeStringProperty("rule", following.rule());
        write("recommendation", following.recommendation(), json);
        write("decision", following.decision(), json);
        json.writeArrayPropertyStart("runs");
        following
                .runs()
                .forEach(run -> json.writeStartArray()
                        .writeNumber(run.start())
                        .writeNumber(run.end())
                        .writeBoolean(run.differs())
                        .writeEndArray());
        json.writeEndArray().writeEndObject();
    }

    private static void write(String name, Following.Span span, JsonGenerator json) {
        json.writeArrayPropertyStart(name)
                .writeNumber(span.start())
                .writeNumber(span.end())
                .writeEndArray();
    }

    private static Following following(JsonNode stored) {
        return new Following(
                VERDICT.get(stored.get("verdict").asString()),
                stored.get("rule").asString(),
                span(stored.get("recommendation")),
                span(stored.get("decision")),
                stored.get("runs")
                        .valueStream()
                        .map(run -> new Following.Run(
                                run.get(0).asInt(),
                                run.get(1).asInt(),
                                run.get(2).asBoolean()))
                        .toList());
    }

    private static Following.Span span(JsonNode stored) {
        return new Following.Span(stored.get(0).asInt(), stored.get(1).asInt());
    }
}

package dk.sagsgang.importing.internal.grammar.stated;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.Openings;
import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.header.HeaderReader;
import dk.sagsgang.importing.internal.grammar.header.Preamble;
import dk.sagsgang.importing.internal.grammar.heads.ItemHead;
import dk.sagsgang.importing.internal.grammar.items.ItemReader;
import dk.sagsgang.importing.internal.grammar.items.ItemReader.ItemReading;
import dk.sagsgang.importing.internal.grammar.items.MeetingAssembler;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.lines.Paragraphs;
import dk.sagsgang.importing.internal.openness.OpennessReader;
import dk.sagsgang.importing.internal.openness.StatedOpenness;
import dk.sagsgang.importing.internal.tables.TableReader;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMention;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.StatedItem;
import dk.sagsgang.importing.source.StatedMeeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Reads minutes whose parts are known from the export that they came in: heads and sections are not searched for, and what the
 * export states is believed before what its text says.
 */
public final class StatedReader {
    private final GrammarContext parts;
    private final ItemReader items;
    private final HeaderReader header;
    private final OpennessReader openness;
    private final TableReader tables;
    private final StatedOpenness access;
    private final StatedHeads heads;
    private final StatedSections sections;

    public StatedReader(
            GrammarContext parts, ItemReader items, HeaderReader header, OpennessReader openness, TableReader tables) {
        this.parts = parts;
        this.items = items;
        this.header = header;
        this.openness = openness;
        this.tables = tables;
        this.access = new StatedOpenness(parts.vocabulary().exports());
        this.heads = new StatedHeads(parts, access);
        this.sections = new StatedSections(parts);
    }

    /** Reads a meeting with at least one item. */
    public ParsedMinutes read(SourceDocument document, StatedMeeting meeting, Lines lines, Openings openings) {
        Paragraphs paragraphs = new Paragraphs(lines, parts.vocabulary().sentences());
        List<ItemReading> readings = new ArrayList<>(meeting.items().size());
        List<List<ParsedMention>> mentions = new ArrayList<>(meeting.items().size());
        for (StatedItem item : meeting.items()) {
            ItemHead head = heads.read(lines, item);
            StatedSections.CutItem cut = sections.cut(lines, item, head.to());
            mentions.add(cut.mentions());
            readings.add(items.read(lines, paragraphs, head, cut.sections()));
        }
        List<Integer> indices = IntStream.range(0, meeting.headLines())
                .filter(lines::isReadable)
                .boxed()
                .toList();
        HeaderReader.HeaderReading printed = header.read(lines, indices);
        MeetingAssembler whole = new MeetingAssembler(parts, document, tables);
        ParsedHeader stated = StatedHeader.of(parts, meeting, printed.header(), decidesHere(readings, meeting));
        ParsedHeader known = StatedHeader.completed(
                stated,
                whole.header(stated, !stated.agendaOnly(), readings),
                !meeting.people().isEmpty());
        ParsedMinutes minutes = new ParsedMinutes(
                document.name(),
                document.format(),
                Visibility.PUBLIC,
                known,
                Preamble.ranges(lines, indices),
                List.of(),
                completed(whole.items(known, readings, printed.ofItems()), meeting, mentions),
                List.of(),
                List.of());
        return openness.read(minutes, lines.text(), openings, access.unstated(meeting));
    }

    /** Whether a decision of this very meeting is in it; an agenda holds earlier ones too. */
    private static boolean decidesHere(List<ItemReading> readings, StatedMeeting meeting) {
        return readings.stream()
                .flatMap(reading -> reading.item().decisions().stream())
                .anyMatch(decision -> decision.date() == null || Objects.equals(decision.date(), meeting.date()));
    }

    private List<ParsedItem> completed(
            List<ParsedItem> read, StatedMeeting meeting, List<List<ParsedMention>> mentions) {
        StatedParts stated = new StatedParts(access);
        return IntStream.range(0, read.size())
                .mapToObj(at -> stated.complete(read.get(at), meeting.items().get(at), mentions.get(at)))
                .toList();
    }
}

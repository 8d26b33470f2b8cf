package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.Openings;
import dk.sagsgang.importing.internal.grammar.header.HeaderReader;
import dk.sagsgang.importing.internal.grammar.header.Preamble;
import dk.sagsgang.importing.internal.grammar.heads.HeadCandidates;
import dk.sagsgang.importing.internal.grammar.heads.HeadFinder;
import dk.sagsgang.importing.internal.grammar.heads.HeadingCandidate;
import dk.sagsgang.importing.internal.grammar.heads.ItemHead;
import dk.sagsgang.importing.internal.grammar.heads.ItemHeadReader;
import dk.sagsgang.importing.internal.grammar.heads.NumbersInOrder;
import dk.sagsgang.importing.internal.grammar.items.ItemReader;
import dk.sagsgang.importing.internal.grammar.items.Layout;
import dk.sagsgang.importing.internal.grammar.items.MeetingAssembler;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.lines.Paragraphs;
import dk.sagsgang.importing.internal.openness.OpennessReader;
import dk.sagsgang.importing.internal.tables.TableReader;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Reads a document of minutes: finds its items, reads head, contents and each item, and joins what is known of the whole. */
public final class Grammar {
    private final GrammarContext parts;
    private final HeadFinder heads;
    private final ItemHeadReader headReader;
    private final ItemReader items;
    private final Preamble preamble;
    private final HeaderReader header;
    private final OpennessReader openness;
    private final TableReader tables;

    public Grammar(Vocabulary vocabulary) {
        this.parts = GrammarContext.of(vocabulary);
        this.tables = new TableReader(vocabulary.tables());
        this.openness = new OpennessReader(vocabulary.closed().closing());
        this.heads = new HeadFinder(
                new HeadCandidates(vocabulary, parts.dates(), openness),
                parts.headTitles(),
                new NumbersInOrder(vocabulary.items()));
        this.headReader = new ItemHeadReader(parts);
        this.items = new ItemReader(parts);
        this.preamble = new Preamble(vocabulary);
        this.header = new HeaderReader(parts, preamble);
    }

    /** Reads a document; one in no known form has no items, all of its lines unassigned, and a finding that says so. */
    public ParsedMinutes read(SourceDocument document) {
        return read(document, Openings.NONE);
    }

    /** Reads a document, with what somebody has opened of what it holds back. */
    public ParsedMinutes read(SourceDocument document, Openings openings) {
        Lines lines = new Lines(document, parts.vocabulary(), parts.headings(), openness);
        List<HeadingCandidate> found = heads.find(lines);
        if (found.isEmpty()) {
            return UnknownForm.of(document, lines);
        }
        Layout layout = new Layout(lines, parts, preamble).lay(found);
        Paragraphs paragraphs = new Paragraphs(lines, parts.vocabulary().sentences());
        List<ItemReader.ItemReading> stated = new ArrayList<>(found.size());
        for (Layout.Span span : layout.items()) {
            ItemHead head = headReader.read(lines, span.candidate(), span.to());
            stated.add(items.read(lines, paragraphs, span.closed(head), span.to()));
        }
        HeaderReader.HeaderReading head = header.read(lines, layout.headerIndices());
        MeetingAssembler whole = new MeetingAssembler(parts, document, tables);
        ParsedHeader known = whole.header(head.header(), stated);
        ParsedMinutes minutes = new ParsedMinutes(
                document.name(),
                document.format(),
                Visibility.PUBLIC,
                known,
                layout.headerLines(),
                layout.contentsLines(),
                whole.items(known, stated, head.ofItems()),
                List.<LineRange>of(),
                whole.unplaced(stated, head.ofItems()));
        return openness.read(minutes, lines.text(), openings);
    }
}

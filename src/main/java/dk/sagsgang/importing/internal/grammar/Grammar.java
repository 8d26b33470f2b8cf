package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.importing.Openings;
import dk.sagsgang.importing.internal.grammar.header.HeaderReader;
import dk.sagsgang.importing.internal.grammar.header.Preamble;
import dk.sagsgang.importing.internal.grammar.heads.HeadCandidates;
import dk.sagsgang.importing.internal.grammar.heads.HeadFinder;
import dk.sagsgang.importing.internal.grammar.heads.ItemHead;
import dk.sagsgang.importing.internal.grammar.heads.ItemHeadReader;
import dk.sagsgang.importing.internal.grammar.heads.ItemsMergedRule;
import dk.sagsgang.importing.internal.grammar.heads.LettersBehindTitles;
import dk.sagsgang.importing.internal.grammar.heads.ReadInTwoWaysRule;
import dk.sagsgang.importing.internal.grammar.items.HeadingLearnt;
import dk.sagsgang.importing.internal.grammar.items.ItemReader;
import dk.sagsgang.importing.internal.grammar.items.Layout;
import dk.sagsgang.importing.internal.grammar.items.LearntHeadings;
import dk.sagsgang.importing.internal.grammar.items.MeetingAssembler;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.lines.Paragraphs;
import dk.sagsgang.importing.internal.grammar.stated.StatedReader;
import dk.sagsgang.importing.internal.openness.OpennessReader;
import dk.sagsgang.importing.internal.tables.TableReader;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.StatedMeeting;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a document of minutes: finds its items, reads head, contents and each item, and joins what is known of the whole. */
public final class Grammar {
    private static final int LINES_OF_HEAD = 40;

    private final GrammarContext parts;
    private final HeadFinder heads;
    private final ItemHeadReader headReader;
    private final ItemReader items;
    private final Preamble preamble;
    private final HeaderReader header;
    private final OpennessReader openness;
    private final TableReader tables;
    private final StatedReader exports;

    public Grammar(Vocabulary vocabulary) {
        this.parts = GrammarContext.of(vocabulary);
        this.tables = new TableReader(vocabulary.tables());
        this.openness = new OpennessReader(vocabulary.closed().closing());
        this.heads = new HeadFinder(
                new HeadCandidates(vocabulary, parts.dates(), openness),
                parts.headTitles(),
                vocabulary,
                parts.bodies());
        this.headReader = new ItemHeadReader(parts);
        this.items = new ItemReader(parts);
        this.preamble = new Preamble(vocabulary);
        this.header = new HeaderReader(parts, preamble);
        this.exports = new StatedReader(parts, items, header, openness, tables);
    }

    /** Reads a document; one in no known form has no items, all of its lines unassigned, and a finding that says so. */
    public ParsedMinutes read(SourceDocument document) {
        return read(document, Openings.NONE);
    }

    /** Reads a document, with what somebody has opened of what it holds back. */
    public ParsedMinutes read(SourceDocument document, Openings openings) {
        Lines lines = new Lines(document, parts.vocabulary(), parts.headings(), openness);
        StatedMeeting meeting = document.stated();
        if (meeting != null && !meeting.items().isEmpty()) {
            return exports.read(document, meeting, lines, openings);
        }
        HeadFinder.Found found = heads.find(lines);
        if (found.heads().isEmpty()) {
            List<Integer> beginning = beginning(lines);
            ParsedHeader known = header.read(lines, beginning).header();
            ParsedMinutes read = CancelledMeeting.isKnown(known)
                    ? CancelledMeeting.of(document, known, Preamble.ranges(lines, beginning))
                    : UnknownForm.of(document, lines, CancelledMeeting.without(known), found.misses());
            return openness.read(read, lines.text(), openings);
        }
        Layout layout = new Layout(lines, parts, preamble).lay(found.heads());
        List<Integer> learnt = LearntHeadings.learn(lines, found.repeated(), layout.items());
        Paragraphs paragraphs = new Paragraphs(lines, parts.vocabulary().sentences());
        List<ItemReader.ItemReading> stated = new ArrayList<>(found.heads().size());
        List<ItemHead> itemHeads = LettersBehindTitles.read(layout.items().stream()
                .map(span -> headReader.read(lines, span.candidate(), span.to()))
                .toList());
        for (int i = 0; i < itemHeads.size(); i++) {
            Layout.Span span = layout.items().get(i);
            stated.add(items.read(lines, paragraphs, span.closed(itemHeads.get(i)), span.to()));
        }
        HeaderReader.HeaderReading head = header.read(lines, layout.headerIndices());
        MeetingAssembler whole = new MeetingAssembler(parts, document, tables);
        ParsedHeader known = whole.header(head.header(), saysMinutes(lines, layout.headerIndices()), stated);
        List<Finding> doubts = new ArrayList<>(whole.unplaced(stated, head.ofItems()));
        learnt.forEach(line -> doubts.add(
                new HeadingLearnt(SourcePlace.ofLine(document.name(), lines.number(line)), lines.plain(line))));
        doubts.addAll(new ItemsMergedRule().check(document.name(), lines, found.doubtful()));
        doubts.addAll(new ReadInTwoWaysRule().check(document.name(), lines, found.partings()));
        ParsedMinutes minutes = new ParsedMinutes(
                document.name(),
                document.format(),
                Visibility.PUBLIC,
                known,
                layout.headerLines(),
                layout.contentsLines(),
                whole.items(known, stated, head.ofItems()),
                List.<LineRange>of(),
                List.copyOf(doubts));
        return openness.read(minutes, lines.text(), openings);
    }

    /** Whether the head of a document says that it is minutes. */
    private boolean saysMinutes(Lines lines, List<Integer> head) {
        Set<String> minutes = parts.vocabulary().headings().documents().minutes();
        for (int line : head) {
            Words words = Words.of(lines.plain(line));
            for (int i = 0; i < words.size(); i++) {
                if (minutes.contains(words.lower(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first readable lines, among which the head of a document without items is. */
    private static List<Integer> beginning(Lines lines) {
        return IntStream.range(0, lines.size())
                .filter(lines::isReadable)
                .limit(LINES_OF_HEAD)
                .boxed()
                .toList();
    }
}

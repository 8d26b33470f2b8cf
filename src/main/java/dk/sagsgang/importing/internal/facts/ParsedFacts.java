package dk.sagsgang.importing.internal.facts;

import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.facts.rules.FactReader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The facts of parsed items that need no linking. Safe for many threads. */
public final class ParsedFacts {
    private final FactReader reader;

    public ParsedFacts(FactReader reader) {
        this.reader = reader;
    }

    /** The facts of each item, in order. */
    public List<TextFacts> of(SourceDocument document, List<ParsedItem> items) {
        List<String> lines = document.lines().stream().map(SourceLine::text).toList();
        return items.stream().map(item -> reader.read(item(lines, item))).toList();
    }

    private static FactReader.Item item(List<String> lines, ParsedItem item) {
        return new FactReader.Item(
                lines,
                item.sections().stream()
                        .map(each -> new FactReader.Part(
                                each.text(), each.lines().start(), each.lines().end()))
                        .toList(),
                item.tables(),
                item.findings(),
                item.decisions().stream()
                        .map(each -> new FactReader.Decided(
                                each.text(),
                                each.outcome(),
                                each.lines().start(),
                                each.lines().end()))
                        .toList(),
                item.votes().stream()
                        .map(each -> new FactReader.Counted(
                                counts(each.sides()),
                                each.lines().start(),
                                each.lines().end()))
                        .toList());
    }

    private static List<Integer> counts(ParsedVote.Sides sides) {
        return Stream.of(sides.supporting(), sides.opposing(), sides.abstaining(), sides.notVoting())
                .map(ParsedVote.Side::stated)
                .filter(Objects::nonNull)
                .toList();
    }
}

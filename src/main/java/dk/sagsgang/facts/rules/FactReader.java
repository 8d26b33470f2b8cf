package dk.sagsgang.facts.rules;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.TableChecks;
import dk.sagsgang.facts.PrintedWords;
import dk.sagsgang.facts.SectionLayout;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.facts.WordSpan;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.FactVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Makes the facts of one item that need no linking. Safe for many threads. */
public final class FactReader {
    private final FactVocabulary vocabulary;
    private final LayoutReader layouts;
    private final TableChecks tables;
    private final FollowingReader.OutcomeFinder outcomes;

    /** @param outcomes finds the words that give a decision's outcome, as the grammar reads them */
    public FactReader(Vocabulary vocabulary, FollowingReader.OutcomeFinder outcomes) {
        this.vocabulary = vocabulary.facts();
        this.layouts = new LayoutReader(vocabulary.facts());
        this.tables = new TableChecks(vocabulary.figures());
        this.outcomes = outcomes;
    }

    /**
     * What facts are made of.
     *
     * @param lines all lines of the file, the first at 0
     * @param tables in printed order
     * @param findings what has been found on the item
     */
    public record Item(
            List<String> lines,
            List<Part> sections,
            List<PrintedTable> tables,
            List<? extends Finding> findings,
            List<Decided> decisions,
            List<Counted> votes) {}

    /**
     * A section.
     *
     * @param text its text under the heading
     * @param start its first line, from 1
     */
    public record Part(String text, int start, int end) {}

    /** A decision. */
    public record Decided(String text, Outcome outcome, int start, int end) {}

    /** The counts printed with a vote. */
    public record Counted(List<Integer> counts, int start, int end) {}

    /**
     * The facts of an item: its layout, its tables, and the words its outcomes and counts were read by; how the
     * decision compares with the recommendation is added after linking.
     */
    public TextFacts read(Item item) {
        List<SectionLayout> sections = item.sections().stream()
                .map(part -> layouts.read(
                        part.text(), item.lines().subList(part.start() - 1, part.end()), part.start(), item.tables()))
                .toList();
        return new TextFacts(
                sections,
                item.tables().stream()
                        .map(table -> tables.read(table, item.findings()))
                        .toList(),
                words(item),
                Optional.empty());
    }

    private List<WordSpan> words(Item item) {
        if (item.decisions().isEmpty() && item.votes().isEmpty()) {
            return List.of();
        }
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Decided each : item.decisions()) {
            first = Math.min(first, each.start());
            last = Math.max(last, each.end());
        }
        for (Counted each : item.votes()) {
            first = Math.min(first, each.start());
            last = Math.max(last, each.end());
        }
        var places = new WordPlaces(item.lines().subList(first - 1, last), first);
        for (Decided each : item.decisions()) {
            Optional<PrintedWords.Place> place = outcomes.find(each.text(), each.outcome());
            place.ifPresent(
                    found -> places.mark(each.text().substring(found.start(), found.end()), each.start(), each.end()));
        }
        if (!item.votes().isEmpty()) {
            var counts = new CountPlaces(vocabulary, places);
            item.votes().forEach(vote -> vote.counts().forEach(count -> counts.mark(count, vote.start(), vote.end())));
        }
        return places.spans();
    }
}

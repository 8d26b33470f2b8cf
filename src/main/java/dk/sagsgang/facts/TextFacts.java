package dk.sagsgang.facts;

import dk.sagsgang.economy.TableReading;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one text of a paper and of the item it was printed with.
 *
 * @param sections the blocks of its sections
 * @param tables what is what in its tables
 * @param words the words that its outcomes and counts of votes were read by
 * @param following how the decision compares with the recommendation, where there are both
 */
public record TextFacts(
        List<SectionLayout> sections, List<TableReading> tables, List<WordSpan> words, Optional<Following> following) {
    /** Nothing known. */
    public static final TextFacts NONE = new TextFacts(List.of(), List.of(), List.of(), Optional.empty());

    public TextFacts {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        words = List.copyOf(words);
    }

    /** The blocks of a section, none where they are not known or the section comes from an event. */
    public List<LayoutBlock> blocks(Origin section) {
        return sections.stream()
                .filter(each -> section instanceof SourceLines(FileId _, int start, int end)
                        && each.startLine() == start
                        && each.endLine() == end)
                .map(SectionLayout::blocks)
                .findFirst()
                .orElse(List.of());
    }

    /** What is what in the table that begins on a line. */
    public Optional<TableReading> table(int startLine) {
        return tables.stream().filter(each -> each.startLine() == startLine).findFirst();
    }

    /** The same facts with what is known once the bodies in the text have been linked. */
    public TextFacts with(Optional<Following> other) {
        return new TextFacts(sections, tables, words, other);
    }
}

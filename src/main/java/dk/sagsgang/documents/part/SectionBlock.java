package dk.sagsgang.documents.part;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.reference.SourceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of a case.
 *
 * @param heading as printed, or null where it has none
 * @param source where it is in its source, or null where it comes from an event
 */
public record SectionBlock(
        SectionKind kind,
        @Nullable String heading,
        List<TextBlock> blocks,
        @Nullable SourceRef source) {
    public SectionBlock {
        blocks = List.copyOf(blocks);
    }

    /** Its tables. */
    public List<TableBlock> tables() {
        return blocks.stream()
                .filter(TextBlock.Table.class::isInstance)
                .map(block -> ((TextBlock.Table) block).table())
                .toList();
    }

    /** The section without the tables that some lines do not touch. */
    public SectionBlock among(LineSpan lines) {
        List<TextBlock> touched = blocks.stream()
                .filter(block -> !(block instanceof TextBlock.Table(TableBlock table))
                        || table.source().touches(lines))
                .toList();
        return new SectionBlock(kind, heading, touched, source);
    }
}

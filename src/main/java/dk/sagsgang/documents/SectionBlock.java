package dk.sagsgang.documents;

import dk.sagsgang.cases.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of a case.
 *
 * @param heading as printed, or null where it has none
 */
public record SectionBlock(SectionKind kind, @Nullable String heading, List<TextBlock> blocks, SourceRef source) {
    public SectionBlock {
        blocks = List.copyOf(blocks);
    }
}

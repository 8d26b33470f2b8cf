package dk.sagsgang.documents;

import java.util.List;
import java.util.Optional;

/**
 * A finding with what a reader needs to judge it.
 *
 * @param table the table it is in, with the cell marked, where it is in one
 * @param arithmetic the figures that should make up the printed one, written out; empty where that cannot be told
 * @param lines the source around it
 */
public record FindingDocument(
        FindingLine finding, Optional<TableBlock> table, Optional<String> arithmetic, List<SourceLine> lines) {
    public FindingDocument {
        lines = List.copyOf(lines);
    }
}

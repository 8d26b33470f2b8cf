package dk.sagsgang.documents.finding;

import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.source.ShownLine;
import dk.sagsgang.findings.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A finding with what a reader needs to judge it.
 *
 * @param table the table it is in, with the cell marked, where it is in one
 * @param arithmetic the figures that should make up the printed one, written out; empty where that cannot be determined
 * @param lines the source around it
 * @param created when it was found
 * @param judgements what has been said about it, the oldest first
 */
public record FindingDocument(
        FindingLine finding,
        Optional<TableBlock> table,
        Optional<String> arithmetic,
        List<ShownLine> lines,
        Instant created,
        List<Judgement> judgements) {
    public FindingDocument {
        lines = List.copyOf(lines);
        judgements = List.copyOf(judgements);
    }

    /** Whether it was found before anything was said about it: what is said about an earlier version follows it. */
    public boolean isFoundFirst() {
        return judgements.isEmpty() || !judgements.getFirst().when().isBefore(created);
    }
}

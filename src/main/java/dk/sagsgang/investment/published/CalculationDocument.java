package dk.sagsgang.investment.published;

import dk.sagsgang.investment.keeping.CalculationVersion;
import dk.sagsgang.investment.keeping.Claim;
import dk.sagsgang.investment.keeping.Rerun;
import dk.sagsgang.investment.report.ResultFigures;
import java.util.List;
import java.util.Optional;

/**
 * A version of a kept calculation in full.
 *
 * @param line the version itself
 * @param figures its figures as they were stored when it was kept; empty for one that was kept before figures were stored
 * @param versions all versions, the newest first
 * @param copiedFrom what this version was copied from, where that may be shown
 * @param copies other calculations that were copied from any version of this
 * @param rerun what the current knowledge base would make of it, when it is stale and can be renewed
 * @param overlaps other calculations that assume the same gain
 */
public record CalculationDocument(
        CalculationLine line,
        Optional<ResultFigures> figures,
        List<CalculationVersion> versions,
        Optional<CalculationLine> copiedFrom,
        List<CalculationLine> copies,
        Optional<Rerun> rerun,
        List<Overlap> overlaps) {
    public CalculationDocument {
        versions = List.copyOf(versions);
        copies = List.copyOf(copies);
        overlaps = List.copyOf(overlaps);
    }

    /** Whether a later version counts now. */
    public boolean isSuperseded() {
        return line.version().number() < versions.getFirst().number();
    }

    /**
     * Gains that may be counted twice.
     *
     * @param other the other calculation
     * @param claims what both assume
     */
    public record Overlap(CalculationLine other, List<Claim> claims) {
        public Overlap {
            claims = List.copyOf(claims);
        }
    }
}

package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.parameters.Parameters;
import java.util.List;
import java.util.Optional;

/**
 * A stale calculation run again on the current figures of its knowledge base.
 *
 * @param renewal the file with the current figures, and what was replaced
 * @param result what it comes to
 * @param differences undiscounted kroner by line, payer and year that differ from the kept version
 */
public record Rerun(Renewal renewal, Result result, List<LineDifference> differences) {
    public Rerun {
        differences = List.copyOf(differences);
    }

    /** The version run again; empty when the current figures do not fit its file, so that its author must see to it. */
    public static Optional<Rerun> of(CalculationVersion version, Freshness.Stale stale) {
        Calculation kept = Calculation.of(new InvestmentReader(new Parameters())
                .read("beregning.yaml", version.text())
                .stated());
        return Renewal.of(version.text(), stale)
                .map(renewal -> new Rerun(
                        renewal,
                        Result.of(renewal.file()),
                        LineDifference.between(
                                kept, Calculation.of(renewal.file().stated()))));
    }
}

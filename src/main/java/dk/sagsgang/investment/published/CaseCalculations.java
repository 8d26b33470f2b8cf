package dk.sagsgang.investment.published;

import dk.sagsgang.access.Open;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.Optional;

/**
 * Calculations kept with cases, for reading, each assembled from one state of the record. Those of closed cases are
 * in none of them: not listed, not named as the original of a copy, not reported as overlapping. Safe for use by many
 * threads.
 */
public interface CaseCalculations {

    /** Calculations over one record. */
    static CaseCalculations of(
            Database database, CaseFiles cases, KeptCalculations calculations, KnowledgeVersions knowledge) {
        return new RecordCalculations(database, cases, calculations, knowledge);
    }

    /** Those of a case, in the order of their numbers. */
    Open<List<CalculationLine>> listOfCase(String slug);

    /** Those of all cases, in the order they were first kept. */
    Open<List<CalculationLine>> listAll();

    /**
     * @param version which version, or the newest
     */
    Optional<Open<CalculationDocument>> find(String slug, int number, Optional<Integer> version);
}

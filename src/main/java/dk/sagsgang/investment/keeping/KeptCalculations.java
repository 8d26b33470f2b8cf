package dk.sagsgang.investment.keeping;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.investment.keeping.internal.JooqKeptCalculations;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.Optional;

/**
 * Calculations kept with cases. Reading only. Each is closed with its case, and where the record does not know the case.
 */
public interface KeptCalculations {

    /** The calculations kept in a database. */
    static KeptCalculations in(Database database, CaseFiles cases) {
        return new JooqKeptCalculations(database, cases);
    }

    /** A calculation by its id. */
    Optional<Sealed<KeptCalculation>> find(KeptCalculationId id);

    /** By its number within a case. */
    Optional<Sealed<KeptCalculation>> find(CaseFileId caseFile, int number);

    /**
     * The figures of a version as they were calculated when it was kept; empty for one that was kept before figures were stored.
     *
     * @param version its number within the calculation
     */
    Optional<Sealed<ResultFigures>> findFigures(KeptCalculationId id, int version);

    /** Those of a case, in the order of their numbers. */
    List<Sealed<KeptCalculation>> list(CaseFileId caseFile);

    /** Those of all cases, in the order they were first kept. */
    List<Sealed<KeptCalculation>> listAll();
}

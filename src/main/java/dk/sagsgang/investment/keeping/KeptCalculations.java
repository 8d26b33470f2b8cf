package dk.sagsgang.investment.keeping;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.investment.keeping.internal.JooqKeptCalculations;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.Optional;

/**
 * Calculations kept with cases. Reading only; those of closed cases are among them, and no output may show these.
 */
public interface KeptCalculations {

    /** The calculations kept in a database. */
    static KeptCalculations in(Database database) {
        return new JooqKeptCalculations(database);
    }

    Optional<KeptCalculation> find(KeptCalculationId id);

    /** By its number within a case. */
    Optional<KeptCalculation> find(CaseFileId caseFile, int number);

    /** Those of a case, in the order of their numbers. */
    List<KeptCalculation> list(CaseFileId caseFile);

    /** Those of all cases, in the order they were first kept. */
    List<KeptCalculation> listAll();
}

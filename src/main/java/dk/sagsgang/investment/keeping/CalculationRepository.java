package dk.sagsgang.investment.keeping;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.investment.keeping.internal.JooqCalculationRepository;
import dk.sagsgang.investment.yaml.RefusedInvestment;
import dk.sagsgang.storage.Database;
import java.time.Clock;
import java.util.Optional;

/** Keeps calculations with cases. Adds only: nothing kept is changed or taken away. */
public interface CalculationRepository {

    /** Keeps in a database. */
    static CalculationRepository in(Database database, Clock clock) {
        return new JooqCalculationRepository(database, clock);
    }

    /**
     * Keeps an investment file with a case. Within a case the title says which calculation it is: a new title is a new
     * calculation, a known title a new version of it, and a text that is kept already changes nothing.
     *
     * @param caseFile a case that there is
     * @param source the file's name for messages
     * @param text the file
     * @param copiedFrom the kept version that it was made from, where it is a scenario of another calculation
     * @throws RefusedInvestment when the file is wrong
     * @throws NotKept when it is right and cannot be kept all the same
     */
    StoredCalculation keep(CaseFileId caseFile, String source, String text, Optional<VersionId> copiedFrom);
}

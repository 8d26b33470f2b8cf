package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.benefits.internal.JooqBenefits;
import dk.sagsgang.storage.Database;
import java.util.List;

/**
 * The benefit register as it is kept. Nothing in it is ever changed or taken out: a plan that differs is a new version, a
 * measurement of a period measured before is a correction beside the first. It holds investments of closed cases too, which no
 * output may show.
 */
public interface Benefits {

    /** The register kept in a database. */
    static Benefits in(Database database) {
        return new JooqBenefits(database);
    }

    /** All of it, as it is now. */
    BenefitRegister getRegister();

    /** Keeps a plan, unless it says just what the version before it says. */
    PlanChange keep(InvestmentPlan plan);

    /**
     * Keeps what was measured and counted, in one change. What is kept already, down to its day and source, is left alone.
     *
     * @return how many were new
     */
    int record(List<Realised> measurements, List<PeopleCount> people);

    /** The result of importing a plan. */
    enum PlanChange {
        NEW,
        NEW_VERSION,
        UNCHANGED
    }
}

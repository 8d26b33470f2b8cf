package dk.sagsgang.investment.benefits.internal;

import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.Benefits;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.PeopleCount;
import dk.sagsgang.investment.benefits.PlanVersions;
import dk.sagsgang.investment.benefits.Realised;
import dk.sagsgang.storage.Database;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Benefits} in the database. */
public final class JooqBenefits implements Benefits {
    private final Database database;

    public JooqBenefits(Database database) {
        this.database = database;
    }

    @Override
    public BenefitRegister getRegister() {
        return database.read(context -> new BenefitRegister(
                new PlanRows(context).readAll(),
                new MeasurementRows(context).readMeasurements(),
                new MeasurementRows(context).readPeople()));
    }

    @Override
    public PlanChange keep(InvestmentPlan plan) {
        return database.write(context -> {
            InvestmentPlan exact = ExactPlan.of(plan);
            Optional<PlanVersions> known = getRegister().find(plan.id());
            if (known.map(versions -> versions.current().equals(exact)).orElse(false)) {
                return PlanChange.UNCHANGED;
            }
            int version = known.map(versions -> versions.versions().size()).orElse(0) + 1;
            new PlanRows(context).insert(exact, version);
            database.bumpRevision();
            return version == 1 ? PlanChange.NEW : PlanChange.NEW_VERSION;
        });
    }

    @Override
    public int record(List<Realised> measurements, List<PeopleCount> people) {
        return database.write(context -> {
            MeasurementRows rows = new MeasurementRows(context);
            List<Realised> newMeasurements = missing(
                    rows.readMeasurements(),
                    measurements.stream().map(ExactPlan::of).toList());
            List<PeopleCount> newPeople = missing(rows.readPeople(), people);
            rows.insert(newMeasurements, newPeople);
            int count = newMeasurements.size() + newPeople.size();
            if (count > 0) {
                database.bumpRevision();
            }
            return count;
        });
    }

    /** Those that are not kept yet, each once. */
    private static <T> List<T> missing(List<T> kept, List<T> given) {
        Set<T> seen = new HashSet<>(kept);
        return given.stream().filter(seen::add).toList();
    }
}

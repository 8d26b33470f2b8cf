package dk.sagsgang.investment.keeping.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_CALCULATION;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculationId;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** {@link KeptCalculations} in the database. */
public final class JooqKeptCalculations implements KeptCalculations {
    private final Database database;

    public JooqKeptCalculations(Database database) {
        this.database = database;
    }

    @Override
    public Optional<KeptCalculation> find(KeptCalculationId id) {
        return read(INVESTMENT_CALCULATION.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Optional<KeptCalculation> find(CaseFileId caseFile, int number) {
        return read(INVESTMENT_CALCULATION.CASE_ID.eq(caseFile.value()).and(INVESTMENT_CALCULATION.NUMBER.eq(number)))
                .stream()
                .findFirst();
    }

    @Override
    public List<KeptCalculation> list(CaseFileId caseFile) {
        return read(INVESTMENT_CALCULATION.CASE_ID.eq(caseFile.value()));
    }

    @Override
    public List<KeptCalculation> listAll() {
        return read(DSL.noCondition());
    }

    private List<KeptCalculation> read(Condition which) {
        return database.read(context -> CalculationRows.read(context, which));
    }
}

package dk.sagsgang.investment.keeping.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_CALCULATION;

import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculationId;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link KeptCalculations} in the database. */
public final class JooqKeptCalculations implements KeptCalculations {
    private final Database database;
    private final CaseFiles cases;

    public JooqKeptCalculations(Database database, CaseFiles cases) {
        this.database = database;
        this.cases = cases;
    }

    @Override
    public Optional<Sealed<KeptCalculation>> find(KeptCalculationId id) {
        return read(INVESTMENT_CALCULATION.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Sealed<KeptCalculation>> find(CaseFileId caseFile, int number) {
        return read(INVESTMENT_CALCULATION.CASE_ID.eq(caseFile.value()).and(INVESTMENT_CALCULATION.NUMBER.eq(number)))
                .stream()
                .findFirst();
    }

    @Override
    public List<Sealed<KeptCalculation>> list(CaseFileId caseFile) {
        return read(INVESTMENT_CALCULATION.CASE_ID.eq(caseFile.value()));
    }

    @Override
    public List<Sealed<KeptCalculation>> listAll() {
        return read(DSL.noCondition());
    }

    @Override
    public Optional<Sealed<ResultFigures>> findFigures(KeptCalculationId id, int version) {
        return database.read(context -> StoredFigures.find(context, id, version)
                .flatMap(figures -> caseOf(context, id).map(owner -> Sealed.of(figures, owner))));
    }

    /** The seal of the case that a calculation is kept with. */
    private Optional<Seal> caseOf(DSLContext context, KeptCalculationId id) {
        return CalculationRows.read(context, INVESTMENT_CALCULATION.ID.eq(id.value())).stream()
                .map(KeptCalculation::caseFile)
                .findFirst()
                .map(owner -> seal(cases.listCases(List.of(owner)).get(owner)));
    }

    private List<Sealed<KeptCalculation>> read(Condition which) {
        return database.read(context -> {
            List<KeptCalculation> found = CalculationRows.read(context, which);
            Map<CaseFileId, Sealed<CaseFile>> files = cases.listCases(
                    found.stream().map(KeptCalculation::caseFile).toList());
            return found.stream()
                    .map(each -> Sealed.of(each, seal(files.get(each.caseFile()))))
                    .toList();
        });
    }

    private static Seal seal(@Nullable Sealed<CaseFile> file) {
        return file == null ? Seal.of(Visibility.CLOSED) : Seal.PUBLIC.within(file);
    }
}

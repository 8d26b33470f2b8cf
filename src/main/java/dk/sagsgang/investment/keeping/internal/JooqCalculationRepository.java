package dk.sagsgang.investment.keeping.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_CALCULATION;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_CALCULATION_VERSION;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.keeping.CalculationRepository;
import dk.sagsgang.investment.keeping.CalculationVersion;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculationId;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.keeping.NotKept;
import dk.sagsgang.investment.keeping.Result;
import dk.sagsgang.investment.keeping.StoredCalculation;
import dk.sagsgang.investment.keeping.VersionId;
import dk.sagsgang.investment.knowledge.KnowledgePin;
import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** {@link CalculationRepository} in the database. */
public final class JooqCalculationRepository implements CalculationRepository {
    private final Database database;
    private final Clock clock;
    private final KnowledgeVersions knowledge;
    private final InvestmentReader reader = new InvestmentReader(new Parameters());

    public JooqCalculationRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.knowledge = KnowledgeVersions.in(database);
    }

    @Override
    public StoredCalculation keep(CaseFileId caseFile, String source, String text, Optional<VersionId> copiedFrom) {
        InvestmentFile file = reader.read(source, text);
        String title = file.stated().title();
        NameLength.require(title, "Titlen", "The title");
        file.knowledge().ifPresent(this::requireKnown);
        InvestmentResult calculated = calculated(file);
        return database.write(context -> {
            Optional<KeptCalculation> known = find(context, caseFile, title);
            Optional<CalculationVersion> same = known.flatMap(each -> each.find(text));
            if (same.isPresent()) {
                return new StoredCalculation(known.orElseThrow(), same.get(), false, file);
            }
            KeptCalculationId id =
                    known.map(KeptCalculation::id).orElseGet(() -> addCalculation(context, caseFile, title));
            int number = known.map(each -> each.newest().number()).orElse(0) + 1;
            var version = new CalculationVersion(
                    number, now(), text, Result.of(calculated), file.knowledge(), differing(copiedFrom, id));
            addVersion(context, id, version);
            StoredFigures.add(context, id, number, ResultFigures.of(calculated));
            database.bumpRevision();
            return new StoredCalculation(find(context, caseFile, title).orElseThrow(), version, true, file);
        });
    }

    /** A calculation is not a copy of itself: a version made from an earlier one of the same is simply its next. */
    private static Optional<VersionId> differing(Optional<VersionId> copiedFrom, KeptCalculationId id) {
        return copiedFrom.filter(origin -> !origin.calculation().equals(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Optional<KeptCalculation> find(DSLContext context, CaseFileId caseFile, String title) {
        return CalculationRows.read(
                        context,
                        INVESTMENT_CALCULATION.CASE_ID.eq(caseFile.value()).and(INVESTMENT_CALCULATION.TITLE.eq(title)))
                .stream()
                .findFirst();
    }

    private KeptCalculationId addCalculation(DSLContext context, CaseFileId caseFile, String title) {
        int id = IdSource.next(context, INVESTMENT_CALCULATION.ID);
        int number =
                context.fetchCount(INVESTMENT_CALCULATION, INVESTMENT_CALCULATION.CASE_ID.eq(caseFile.value())) + 1;
        RowBatch.of(INVESTMENT_CALCULATION)
                .row()
                .set(INVESTMENT_CALCULATION.ID, id)
                .set(INVESTMENT_CALCULATION.CASE_ID, caseFile.value())
                .set(INVESTMENT_CALCULATION.NUMBER, number)
                .set(INVESTMENT_CALCULATION.TITLE, title)
                .set(INVESTMENT_CALCULATION.CREATED_AT, UtcText.of(now()))
                .insertInto(context);
        return new KeptCalculationId(id);
    }

    private static void addVersion(DSLContext context, KeptCalculationId id, CalculationVersion version) {
        RowBatch.of(INVESTMENT_CALCULATION_VERSION)
                .row()
                .set(INVESTMENT_CALCULATION_VERSION.CALCULATION_ID, id.value())
                .set(INVESTMENT_CALCULATION_VERSION.NUMBER, version.number())
                .set(INVESTMENT_CALCULATION_VERSION.TEXT, version.text())
                .set(
                        INVESTMENT_CALCULATION_VERSION.KNOWLEDGE_BASE,
                        version.knowledge().map(KnowledgePin::base).orElse(null))
                .set(
                        INVESTMENT_CALCULATION_VERSION.KNOWLEDGE_VERSION,
                        version.knowledge().map(KnowledgePin::version).orElse(null))
                .set(
                        INVESTMENT_CALCULATION_VERSION.KNOWLEDGE_USES,
                        version.knowledge()
                                .map(pin -> String.join("\n", pin.uses()))
                                .orElse(null))
                .set(
                        INVESTMENT_CALCULATION_VERSION.COPIED_CALCULATION_ID,
                        version.copiedFrom()
                                .map(origin -> origin.calculation().value())
                                .orElse(null))
                .set(
                        INVESTMENT_CALCULATION_VERSION.COPIED_NUMBER,
                        version.copiedFrom().map(VersionId::number).orElse(null))
                .set(INVESTMENT_CALCULATION_VERSION.NET, version.result().net().toOereExact())
                .set(
                        INVESTMENT_CALCULATION_VERSION.CHANCE,
                        version.result()
                                .chance()
                                .map(chance -> chance.toPlainString())
                                .orElse(null))
                .set(INVESTMENT_CALCULATION_VERSION.CREATED_AT, UtcText.of(version.keptAt()))
                .insertInto(context);
    }

    private static InvestmentResult calculated(InvestmentFile file) {
        try {
            InvestmentResult calculated = Result.calculate(file);
            Result.of(calculated).net().toOereExact();
            return calculated;
        } catch (IllegalArgumentException e) {
            throw new NotKept(new Bilingual(
                    "Korrelationerne modsiger hinanden. Gør dem svagere.",
                    "The correlations contradict each other. Make them weaker."));
        } catch (ArithmeticException e) {
            throw new NotKept(new Bilingual(
                    "Resultatet er større, end der kan gemmes. Se beløbene efter.",
                    "The result is too large to be kept. Check the amounts."));
        }
    }

    /** What is pinned must be there when its version is; a version that has not been imported may come later. */
    private void requireKnown(KnowledgePin pin) {
        NameLength.require(pin.base(), "Vidensgrundlagets navn", "The knowledge base's name");
        NameLength.require(pin.version(), "Vidensgrundlagets version", "The knowledge base's version");
        knowledge.find(pin.base(), pin.version()).ifPresent(base -> {
            List<String> items = base.items().stream()
                    .map(item -> item.kind() + "/" + item.id())
                    .toList();
            pin.uses().stream().filter(use -> !items.contains(use)).findFirst().ifPresent(use -> {
                throw new NotKept(new Bilingual(
                        "»" + use + "« findes ikke i " + base.version() + ". Ret knowledge.uses i filen.",
                        "\"" + use + "\" is not in " + base.version() + ". Correct knowledge.uses in the file."));
            });
        });
    }
}

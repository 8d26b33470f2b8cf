package dk.sagsgang.investment.keeping.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_CALCULATION;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_CALCULATION_VERSION;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.investment.keeping.CalculationVersion;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculationId;
import dk.sagsgang.investment.keeping.Result;
import dk.sagsgang.investment.keeping.VersionId;
import dk.sagsgang.investment.knowledge.KnowledgePin;
import dk.sagsgang.quantities.Money;
import dk.sagsgang.storage.UtcText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** From rows to kept calculations. */
final class CalculationRows {
    private CalculationRows() {}

    /** The calculations that a condition picks, in the order they were first kept. */
    static List<KeptCalculation> read(DSLContext context, Condition which) {
        List<? extends Record> calculations = context.selectFrom(INVESTMENT_CALCULATION)
                .where(which)
                .orderBy(INVESTMENT_CALCULATION.ID)
                .fetch();
        Map<Integer, List<CalculationVersion>> versions = context.select(INVESTMENT_CALCULATION_VERSION.fields())
                .from(INVESTMENT_CALCULATION_VERSION)
                .join(INVESTMENT_CALCULATION)
                .on(INVESTMENT_CALCULATION.ID.eq(INVESTMENT_CALCULATION_VERSION.CALCULATION_ID))
                .where(which)
                .orderBy(INVESTMENT_CALCULATION_VERSION.CALCULATION_ID, INVESTMENT_CALCULATION_VERSION.NUMBER)
                .fetchGroups(INVESTMENT_CALCULATION_VERSION.CALCULATION_ID, CalculationRows::version);
        return calculations.stream()
                .map(row -> calculation(row, versions.getOrDefault(row.get(INVESTMENT_CALCULATION.ID), List.of())))
                .toList();
    }

    private static KeptCalculation calculation(Record row, List<CalculationVersion> versions) {
        return new KeptCalculation(
                new KeptCalculationId(row.get(INVESTMENT_CALCULATION.ID)),
                new CaseFileId(row.get(INVESTMENT_CALCULATION.CASE_ID)),
                row.get(INVESTMENT_CALCULATION.NUMBER),
                row.get(INVESTMENT_CALCULATION.TITLE),
                versions);
    }

    private static CalculationVersion version(Record row) {
        return new CalculationVersion(
                row.get(INVESTMENT_CALCULATION_VERSION.NUMBER),
                UtcText.parse(row.get(INVESTMENT_CALCULATION_VERSION.CREATED_AT)),
                row.get(INVESTMENT_CALCULATION_VERSION.TEXT),
                new Result(
                        Money.ofOere(row.get(INVESTMENT_CALCULATION_VERSION.NET)),
                        Optional.ofNullable(row.get(INVESTMENT_CALCULATION_VERSION.CHANCE))
                                .map(BigDecimal::new)),
                Optional.ofNullable(row.get(INVESTMENT_CALCULATION_VERSION.KNOWLEDGE_BASE))
                        .map(base -> pin(base, row)),
                Optional.ofNullable(row.get(INVESTMENT_CALCULATION_VERSION.COPIED_CALCULATION_ID))
                        .map(id -> new VersionId(
                                new KeptCalculationId(id), row.get(INVESTMENT_CALCULATION_VERSION.COPIED_NUMBER))));
    }

    private static KnowledgePin pin(String base, Record row) {
        return new KnowledgePin(
                base,
                row.get(INVESTMENT_CALCULATION_VERSION.KNOWLEDGE_VERSION),
                row.get(INVESTMENT_CALCULATION_VERSION.KNOWLEDGE_USES).lines().toList());
    }
}

package dk.sagsgang.investment.benefits.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_EXPECTED;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_GATE;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_LINE;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_PLAN;

import dk.sagsgang.investment.benefits.Gate;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.NamedCalculation;
import dk.sagsgang.investment.benefits.PlanVersions;
import dk.sagsgang.investment.benefits.Promise;
import dk.sagsgang.investment.benefits.PromisedBenefit;
import dk.sagsgang.investment.benefits.PromisedCost;
import dk.sagsgang.investment.benefits.SuccessPromise;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Versions of plans with all that belongs to them, as rows. */
final class PlanRows {
    static final String GAIN = "gain";
    static final String COST = "cost";

    private final DSLContext context;

    PlanRows(DSLContext context) {
        this.context = context;
    }

    /** All investments in the order they were decided, each with its versions in order. */
    List<PlanVersions> readAll() {
        PlanParts parts = PlanParts.read(context);
        Map<String, List<InvestmentPlan>> byInvestment = new LinkedHashMap<>();
        for (Record row : context.selectFrom(INVESTMENT_BENEFIT_PLAN).orderBy(INVESTMENT_BENEFIT_PLAN.ID)) {
            byInvestment
                    .computeIfAbsent(row.get(INVESTMENT_BENEFIT_PLAN.INVESTMENT), _ -> new ArrayList<>())
                    .add(parts.plan(row));
        }
        return byInvestment.values().stream()
                .map(PlanVersions::new)
                .sorted(Comparator.comparing(versions -> versions.promised().decidedOn()))
                .toList();
    }

    void insert(InvestmentPlan plan, int version) {
        int id = IdSource.next(context, INVESTMENT_BENEFIT_PLAN.ID);
        RowBatch.of(INVESTMENT_BENEFIT_PLAN)
                .add(
                        id,
                        plan.id().value(),
                        version,
                        plan.caseNumber(),
                        plan.title(),
                        plan.targetGroup(),
                        plan.owner(),
                        plan.decidedOn().toString(),
                        plan.calculation().map(NamedCalculation::number).orElse(null),
                        plan.calculation().map(NamedCalculation::version).orElse(null),
                        plan.success().map(SuccessPromise::participants).orElse(null),
                        plan.success().map(each -> each.rate().toPlainString()).orElse(null),
                        plan.success()
                                .map(each -> each.deviation().toPlainString())
                                .orElse(null),
                        plan.correction().orElse(null),
                        UtcText.of(UtcText.now()))
                .insertInto(context);
        insertLines(id, plan);
        insertGates(id, plan.gates());
    }

    private void insertLines(int plan, InvestmentPlan from) {
        RowBatch lines = RowBatch.of(INVESTMENT_BENEFIT_LINE);
        RowBatch expectations = RowBatch.of(INVESTMENT_BENEFIT_EXPECTED);
        int position = 0;
        for (Promise line : from.lines()) {
            position++;
            add(lines, plan, position, line);
            for (var expected : line.profile()) {
                expectations.add(
                        plan,
                        position,
                        expected.year(),
                        expected.amount().toOereExact(),
                        expected.low().toOereExact(),
                        expected.high().toOereExact());
            }
        }
        lines.insertInto(context);
        expectations.insertInto(context);
    }

    private static void add(RowBatch lines, int plan, int position, Promise line) {
        switch (line) {
            case PromisedBenefit gain ->
                lines.add(
                        plan,
                        position,
                        GAIN,
                        gain.id().name(),
                        gain.title(),
                        gain.payer().name(),
                        gain.committee(),
                        gain.account(),
                        gain.owner(),
                        gain.baseline().value().toPlainString(),
                        gain.baseline().unit(),
                        gain.baseline().measuredOn().toString(),
                        gain.measuringMethod(),
                        gain.cashable());
            case PromisedCost cost ->
                lines.add(
                        plan,
                        position,
                        COST,
                        cost.id().name(),
                        cost.title(),
                        cost.payer().name(),
                        cost.committee(),
                        cost.account(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        }
    }

    private void insertGates(int plan, List<Gate> gates) {
        RowBatch rows = RowBatch.of(INVESTMENT_BENEFIT_GATE);
        for (int at = 0; at < gates.size(); at++) {
            Gate gate = gates.get(at);
            rows.add(
                    plan,
                    at + 1,
                    gate.date().toString(),
                    gate.criterion(),
                    gate.benefit().orElse(null),
                    gate.decision().map(decided -> decided.verdict().code()).orElse(null),
                    gate.decision().map(decided -> decided.on().toString()).orElse(null),
                    gate.decision().flatMap(Gate.Decision::reason).orElse(null));
        }
        rows.insertInto(context);
    }
}

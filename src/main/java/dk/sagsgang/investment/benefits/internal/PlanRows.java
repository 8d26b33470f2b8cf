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
                .row()
                .set(INVESTMENT_BENEFIT_PLAN.ID, id)
                .set(INVESTMENT_BENEFIT_PLAN.INVESTMENT, plan.id().value())
                .set(INVESTMENT_BENEFIT_PLAN.VERSION, version)
                .set(INVESTMENT_BENEFIT_PLAN.CASE_NUMBER, plan.caseNumber())
                .set(INVESTMENT_BENEFIT_PLAN.TITLE, plan.title())
                .set(INVESTMENT_BENEFIT_PLAN.TARGET_GROUP, plan.targetGroup())
                .set(INVESTMENT_BENEFIT_PLAN.OWNER, plan.owner())
                .set(INVESTMENT_BENEFIT_PLAN.DECIDED_ON, plan.decidedOn().toString())
                .set(
                        INVESTMENT_BENEFIT_PLAN.CALCULATION_NUMBER,
                        plan.calculation().map(NamedCalculation::number).orElse(null))
                .set(
                        INVESTMENT_BENEFIT_PLAN.CALCULATION_VERSION,
                        plan.calculation().map(NamedCalculation::version).orElse(null))
                .set(
                        INVESTMENT_BENEFIT_PLAN.SUCCESS_PARTICIPANTS,
                        plan.success().map(SuccessPromise::participants).orElse(null))
                .set(
                        INVESTMENT_BENEFIT_PLAN.SUCCESS_RATE,
                        plan.success().map(each -> each.rate().toPlainString()).orElse(null))
                .set(
                        INVESTMENT_BENEFIT_PLAN.SUCCESS_DEVIATION,
                        plan.success()
                                .map(each -> each.deviation().toPlainString())
                                .orElse(null))
                .set(INVESTMENT_BENEFIT_PLAN.CORRECTION, plan.correction().orElse(null))
                .set(INVESTMENT_BENEFIT_PLAN.CREATED_AT, UtcText.of(UtcText.now()))
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
                expectations
                        .row()
                        .set(INVESTMENT_BENEFIT_EXPECTED.PLAN_ID, plan)
                        .set(INVESTMENT_BENEFIT_EXPECTED.LINE, position)
                        .set(INVESTMENT_BENEFIT_EXPECTED.IN_YEAR, expected.year())
                        .set(
                                INVESTMENT_BENEFIT_EXPECTED.AMOUNT_OERE,
                                expected.amount().toOereExact())
                        .set(
                                INVESTMENT_BENEFIT_EXPECTED.LOW_OERE,
                                expected.low().toOereExact())
                        .set(
                                INVESTMENT_BENEFIT_EXPECTED.HIGH_OERE,
                                expected.high().toOereExact());
            }
        }
        lines.insertInto(context);
        expectations.insertInto(context);
    }

    private static void add(RowBatch lines, int plan, int position, Promise line) {
        switch (line) {
            case PromisedBenefit gain ->
                lines.row()
                        .set(INVESTMENT_BENEFIT_LINE.PLAN_ID, plan)
                        .set(INVESTMENT_BENEFIT_LINE.POSITION, position)
                        .set(INVESTMENT_BENEFIT_LINE.KIND, GAIN)
                        .set(INVESTMENT_BENEFIT_LINE.NAME, gain.id().name())
                        .set(INVESTMENT_BENEFIT_LINE.TITLE, gain.title())
                        .set(INVESTMENT_BENEFIT_LINE.PAYER, gain.payer().name())
                        .set(INVESTMENT_BENEFIT_LINE.COMMITTEE, gain.committee())
                        .set(INVESTMENT_BENEFIT_LINE.ACCOUNT, gain.account())
                        .set(INVESTMENT_BENEFIT_LINE.OWNER, gain.owner())
                        .set(
                                INVESTMENT_BENEFIT_LINE.BASELINE_VALUE,
                                gain.baseline().value().toPlainString())
                        .set(
                                INVESTMENT_BENEFIT_LINE.BASELINE_UNIT,
                                gain.baseline().unit())
                        .set(
                                INVESTMENT_BENEFIT_LINE.BASELINE_ON,
                                gain.baseline().measuredOn().toString())
                        .set(INVESTMENT_BENEFIT_LINE.METHOD, gain.measuringMethod())
                        .set(INVESTMENT_BENEFIT_LINE.CASHABLE, gain.cashable());
            case PromisedCost cost ->
                lines.row()
                        .set(INVESTMENT_BENEFIT_LINE.PLAN_ID, plan)
                        .set(INVESTMENT_BENEFIT_LINE.POSITION, position)
                        .set(INVESTMENT_BENEFIT_LINE.KIND, COST)
                        .set(INVESTMENT_BENEFIT_LINE.NAME, cost.id().name())
                        .set(INVESTMENT_BENEFIT_LINE.TITLE, cost.title())
                        .set(INVESTMENT_BENEFIT_LINE.PAYER, cost.payer().name())
                        .set(INVESTMENT_BENEFIT_LINE.COMMITTEE, cost.committee())
                        .set(INVESTMENT_BENEFIT_LINE.ACCOUNT, cost.account())
                        .set(INVESTMENT_BENEFIT_LINE.OWNER, null)
                        .set(INVESTMENT_BENEFIT_LINE.BASELINE_VALUE, null)
                        .set(INVESTMENT_BENEFIT_LINE.BASELINE_UNIT, null)
                        .set(INVESTMENT_BENEFIT_LINE.BASELINE_ON, null)
                        .set(INVESTMENT_BENEFIT_LINE.METHOD, null)
                        .set(INVESTMENT_BENEFIT_LINE.CASHABLE, null);
        }
    }

    private void insertGates(int plan, List<Gate> gates) {
        RowBatch rows = RowBatch.of(INVESTMENT_BENEFIT_GATE);
        for (int at = 0; at < gates.size(); at++) {
            Gate gate = gates.get(at);
            rows.row()
                    .set(INVESTMENT_BENEFIT_GATE.PLAN_ID, plan)
                    .set(INVESTMENT_BENEFIT_GATE.POSITION, at + 1)
                    .set(INVESTMENT_BENEFIT_GATE.GATE_ON, gate.date().toString())
                    .set(INVESTMENT_BENEFIT_GATE.CRITERION, gate.criterion())
                    .set(INVESTMENT_BENEFIT_GATE.BENEFIT, gate.benefit().orElse(null))
                    .set(
                            INVESTMENT_BENEFIT_GATE.VERDICT,
                            gate.decision()
                                    .map(decided -> decided.verdict().code())
                                    .orElse(null))
                    .set(
                            INVESTMENT_BENEFIT_GATE.DECIDED_ON,
                            gate.decision()
                                    .map(decided -> decided.on().toString())
                                    .orElse(null))
                    .set(
                            INVESTMENT_BENEFIT_GATE.REASON,
                            gate.decision().flatMap(Gate.Decision::reason).orElse(null));
        }
        rows.insertInto(context);
    }
}

package dk.sagsgang.investment.benefits.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_EXPECTED;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_GATE;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_LINE;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_PLAN;

import dk.sagsgang.investment.benefits.Baseline;
import dk.sagsgang.investment.benefits.Expected;
import dk.sagsgang.investment.benefits.Gate;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.LineId;
import dk.sagsgang.investment.benefits.NamedCalculation;
import dk.sagsgang.investment.benefits.PlanHead;
import dk.sagsgang.investment.benefits.PromisedBenefit;
import dk.sagsgang.investment.benefits.PromisedCost;
import dk.sagsgang.investment.benefits.SuccessPromise;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.quantities.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The rows below the plans, all read at once, by the plan they belong to.
 *
 * @param lines gains and costs in order
 * @param expected years of lines, by plan and position
 * @param gates in order
 */
record PlanParts(
        Map<Integer, ? extends List<? extends Record>> lines,
        Map<Place, List<Expected>> expected,
        Map<Integer, List<Gate>> gates) {

    /** A line by its plan and position. */
    record Place(int plan, int line) {}

    static PlanParts read(DSLContext context) {
        return new PlanParts(
                context.selectFrom(INVESTMENT_BENEFIT_LINE)
                        .orderBy(INVESTMENT_BENEFIT_LINE.PLAN_ID, INVESTMENT_BENEFIT_LINE.POSITION)
                        .fetchGroups(INVESTMENT_BENEFIT_LINE.PLAN_ID),
                context.selectFrom(INVESTMENT_BENEFIT_EXPECTED)
                        .orderBy(INVESTMENT_BENEFIT_EXPECTED.IN_YEAR)
                        .fetchGroups(
                                row -> new Place(
                                        row.get(INVESTMENT_BENEFIT_EXPECTED.PLAN_ID),
                                        row.get(INVESTMENT_BENEFIT_EXPECTED.LINE)),
                                PlanParts::expected),
                context.selectFrom(INVESTMENT_BENEFIT_GATE)
                        .orderBy(INVESTMENT_BENEFIT_GATE.PLAN_ID, INVESTMENT_BENEFIT_GATE.POSITION)
                        .fetchGroups(row -> row.get(INVESTMENT_BENEFIT_GATE.PLAN_ID), PlanParts::gate));
    }

    InvestmentPlan plan(Record row) {
        int plan = row.get(INVESTMENT_BENEFIT_PLAN.ID);
        InvestmentId id = new InvestmentId(row.get(INVESTMENT_BENEFIT_PLAN.INVESTMENT));
        List<? extends Record> own = Objects.requireNonNullElse(lines.get(plan), List.of());
        return new InvestmentPlan(
                id,
                new PlanHead(
                        row.get(INVESTMENT_BENEFIT_PLAN.CASE_NUMBER),
                        row.get(INVESTMENT_BENEFIT_PLAN.TITLE),
                        row.get(INVESTMENT_BENEFIT_PLAN.TARGET_GROUP),
                        row.get(INVESTMENT_BENEFIT_PLAN.OWNER),
                        LocalDate.parse(row.get(INVESTMENT_BENEFIT_PLAN.DECIDED_ON))),
                Optional.ofNullable(row.get(INVESTMENT_BENEFIT_PLAN.CALCULATION_NUMBER))
                        .map(number ->
                                new NamedCalculation(number, row.get(INVESTMENT_BENEFIT_PLAN.CALCULATION_VERSION))),
                success(row),
                own.stream()
                        .filter(line -> isGain(line))
                        .map(line -> benefit(id, line))
                        .toList(),
                own.stream()
                        .filter(line -> !isGain(line))
                        .map(line -> cost(id, line))
                        .toList(),
                gates.getOrDefault(plan, List.of()),
                Optional.ofNullable(row.get(INVESTMENT_BENEFIT_PLAN.CORRECTION)));
    }

    private static Optional<SuccessPromise> success(Record row) {
        return Optional.ofNullable(row.get(INVESTMENT_BENEFIT_PLAN.SUCCESS_PARTICIPANTS))
                .map(participants -> new SuccessPromise(
                        participants,
                        new BigDecimal(row.get(INVESTMENT_BENEFIT_PLAN.SUCCESS_RATE)),
                        new BigDecimal(row.get(INVESTMENT_BENEFIT_PLAN.SUCCESS_DEVIATION))));
    }

    private static boolean isGain(Record line) {
        return PlanRows.GAIN.equals(line.get(INVESTMENT_BENEFIT_LINE.KIND));
    }

    private PromisedBenefit benefit(InvestmentId investment, Record line) {
        return new PromisedBenefit(
                new LineId(investment, line.get(INVESTMENT_BENEFIT_LINE.NAME)),
                line.get(INVESTMENT_BENEFIT_LINE.TITLE),
                new Payer(line.get(INVESTMENT_BENEFIT_LINE.PAYER)),
                line.get(INVESTMENT_BENEFIT_LINE.OWNER),
                line.get(INVESTMENT_BENEFIT_LINE.COMMITTEE),
                line.get(INVESTMENT_BENEFIT_LINE.ACCOUNT),
                new Baseline(
                        new BigDecimal(line.get(INVESTMENT_BENEFIT_LINE.BASELINE_VALUE)),
                        line.get(INVESTMENT_BENEFIT_LINE.BASELINE_UNIT),
                        LocalDate.parse(line.get(INVESTMENT_BENEFIT_LINE.BASELINE_ON))),
                line.get(INVESTMENT_BENEFIT_LINE.METHOD),
                line.get(INVESTMENT_BENEFIT_LINE.CASHABLE),
                profile(line));
    }

    private PromisedCost cost(InvestmentId investment, Record line) {
        return new PromisedCost(
                new LineId(investment, line.get(INVESTMENT_BENEFIT_LINE.NAME)),
                line.get(INVESTMENT_BENEFIT_LINE.TITLE),
                new Payer(line.get(INVESTMENT_BENEFIT_LINE.PAYER)),
                line.get(INVESTMENT_BENEFIT_LINE.COMMITTEE),
                line.get(INVESTMENT_BENEFIT_LINE.ACCOUNT),
                profile(line));
    }

    private List<Expected> profile(Record line) {
        Place place = new Place(line.get(INVESTMENT_BENEFIT_LINE.PLAN_ID), line.get(INVESTMENT_BENEFIT_LINE.POSITION));
        return expected.getOrDefault(place, List.of());
    }

    private static Expected expected(Record row) {
        return new Expected(
                row.get(INVESTMENT_BENEFIT_EXPECTED.IN_YEAR),
                Money.ofOere(row.get(INVESTMENT_BENEFIT_EXPECTED.AMOUNT_OERE)),
                Money.ofOere(row.get(INVESTMENT_BENEFIT_EXPECTED.LOW_OERE)),
                Money.ofOere(row.get(INVESTMENT_BENEFIT_EXPECTED.HIGH_OERE)));
    }

    private static Gate gate(Record row) {
        return new Gate(
                LocalDate.parse(row.get(INVESTMENT_BENEFIT_GATE.GATE_ON)),
                row.get(INVESTMENT_BENEFIT_GATE.CRITERION),
                Optional.ofNullable(row.get(INVESTMENT_BENEFIT_GATE.BENEFIT)),
                Optional.ofNullable(row.get(INVESTMENT_BENEFIT_GATE.VERDICT))
                        .map(verdict -> new Gate.Decision(
                                BenefitCodes.VERDICT.get(verdict),
                                LocalDate.parse(row.get(INVESTMENT_BENEFIT_GATE.DECIDED_ON)),
                                Optional.ofNullable(row.get(INVESTMENT_BENEFIT_GATE.REASON)))));
    }
}

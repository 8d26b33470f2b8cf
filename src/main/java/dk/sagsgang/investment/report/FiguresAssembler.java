package dk.sagsgang.investment.report;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.engine.BreakEven;
import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Totals;
import dk.sagsgang.investment.engine.TwoWay;
import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.report.NetFigures.CommitteeNet;
import dk.sagsgang.investment.report.ResultFigures.BreakEvenFigures;
import dk.sagsgang.investment.report.ResultFigures.Budget;
import dk.sagsgang.investment.report.ResultFigures.InputRange;
import dk.sagsgang.investment.report.ResultFigures.PayerFigures;
import dk.sagsgang.investment.report.ResultFigures.RateLine;
import dk.sagsgang.investment.report.ResultFigures.RatePoint;
import dk.sagsgang.investment.report.ResultFigures.Uncertainty;
import dk.sagsgang.investment.uncertainty.Simulation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the figures that pages show out of a calculated result. */
final class FiguresAssembler {
    /** Steps of the line over the success rate, which goes this much beyond the larger of the assumed and the zero rate. */
    private static final int STEPS = 8;

    private static final BigDecimal BEYOND = new BigDecimal("1.6");

    private final InvestmentResult result;
    private final Calculation calculation;
    private final InvestmentCase stated;

    /** Empty as well where a simulation was run and nothing in the file is uncertain. */
    private final Optional<Simulation> simulation;

    FiguresAssembler(InvestmentResult result) {
        this.result = result;
        this.calculation = result.calculation();
        this.stated = calculation.stated();
        this.simulation =
                result.simulation().filter(drawn -> !drawn.attributions().isEmpty());
    }

    ResultFigures assemble() {
        BreakEven breakEven = result.breakEven();
        return new ResultFigures(
                stated.title(),
                stated.startYear(),
                successesPerHundred(),
                budget(),
                new NetFigures(
                        calculation.presentValue().net(),
                        calculation.netByYear(),
                        calculation.factors(),
                        calculation.netByCommittee().entrySet().stream()
                                .map(entry -> new CommitteeNet(entry.getKey().name(), entry.getValue()))
                                .toList()),
                payers(),
                result.payback().discounted(),
                new BreakEvenFigures(
                        breakEven.all(), breakEven.findSuccessesNeeded(), breakEven.completed(), breakEven.meaning()),
                simulation.map(drawn -> new Uncertainty(drawn.draws(), drawn.all(), drawn.histogram())),
                new SensitivityFigures(
                        result.tornado().stream()
                                .map(bar -> new InputRange(
                                        bar.input().name(), bar.low(), bar.high(), bar.netLow(), bar.netHigh()))
                                .toList(),
                        result.twoWay(),
                        rateLine()),
                notes());
    }

    private Budget budget() {
        Totals budget = calculation.undiscounted();
        Payer first = stated.payers().getFirst();
        return new Budget(
                budget.cost(),
                budget.net().subtract(budget.cost()),
                budget.byPayer().getOrDefault(first, BigDecimal.ZERO));
    }

    private List<PayerFigures> payers() {
        Map<Payer, BigDecimal> gains = calculation.presentValue().byPayer();
        Map<Payer, BigDecimal> nets = calculation.ownNet();
        Map<Payer, Optional<BigDecimal>> rates = result.breakEven().byPayer();
        return stated.payers().stream()
                .map(payer -> new PayerFigures(
                        payer.name(),
                        calculation.byYear(flow -> flow.payer().equals(payer)),
                        gains.getOrDefault(payer, BigDecimal.ZERO),
                        nets.getOrDefault(payer, BigDecimal.ZERO),
                        rates.getOrDefault(payer, Optional.empty()),
                        simulation.flatMap(
                                drawn -> Optional.ofNullable(drawn.byPayer().get(payer)))))
                .toList();
    }

    private BigDecimal successesPerHundred() {
        Assumptions assumptions = calculation.assumptions();
        BigDecimal stay = BigDecimal.ONE
                .subtract(assumptions.valueOf(stated.extensions().dropOut()))
                .pow(stated.extensions().runningYears());
        BigDecimal begun = BigDecimal.ZERO;
        BigDecimal succeeded = BigDecimal.ZERO;
        for (Cohort cohort : stated.cohorts()) {
            BigDecimal people = assumptions.valueOf(cohort.participants());
            BigDecimal rate = assumptions.valueOf(cohort.successRate().orElse(stated.successRate()));
            begun = begun.add(people);
            succeeded = succeeded.add(people.multiply(assumptions.valueOf(cohort.completion()))
                    .multiply(stay)
                    .multiply(rate));
        }
        return begun.signum() == 0
                ? BigDecimal.ZERO
                : succeeded
                        .movePointRight(2)
                        .divide(begun, MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.HALF_UP);
    }

    private Optional<RateLine> rateLine() {
        BigDecimal expected = stated.successRate().point();
        boolean own = stated.cohorts().stream()
                .anyMatch(cohort -> cohort.successRate().isPresent());
        return own || expected.signum() <= 0 ? Optional.empty() : Optional.of(rateLine(expected));
    }

    private RateLine rateLine(BigDecimal expected) {
        Optional<BigDecimal> zero =
                result.breakEven().all().filter(rate -> rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0);
        BigDecimal far = expected.max(zero.orElse(expected)).multiply(BEYOND).min(BigDecimal.ONE);
        List<BigDecimal> rates = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            rates.add(far.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64));
        }
        List<BigDecimal> factors = rates.stream()
                .map(rate -> rate.divide(expected, MathContext.DECIMAL64))
                .toList();
        TwoWay line = TwoWay.of(calculation, factors, List.of(BigDecimal.ONE));
        List<RatePoint> points = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            points.add(new RatePoint(rates.get(i), line.net().get(i).getFirst()));
        }
        return new RateLine(expected, zero, points);
    }

    private List<Bilingual> notes() {
        return Stream.concat(
                        result.file().notes().stream()
                                .map(note -> new Bilingual(
                                        note.message().danish() + " "
                                                + note.remedy().danish(),
                                        note.message().english() + " "
                                                + note.remedy().english())),
                        result.notes().stream())
                .distinct()
                .toList();
    }
}

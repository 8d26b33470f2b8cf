package dk.sagsgang.investment.report;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Explanation;
import dk.sagsgang.investment.engine.BreakEven;
import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Explainer;
import dk.sagsgang.investment.engine.Payback;
import dk.sagsgang.investment.engine.Scenario;
import dk.sagsgang.investment.engine.Tornado;
import dk.sagsgang.investment.engine.TwoWay;
import dk.sagsgang.investment.uncertainty.Simulation;
import dk.sagsgang.investment.uncertainty.Simulator;
import dk.sagsgang.investment.yaml.InvestmentFile;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an investment file asks for, calculated.
 *
 * @param file what was asked
 * @param calculation the case as stated
 * @param breakEven where the net is zero
 * @param payback when it has earned itself back
 * @param tornado what each input alone does
 * @param twoWay effect against cost
 * @param scenarios the named alternatives
 * @param simulation the uncertainty, where asked for
 * @param explanation how the net present value came about
 */
public record InvestmentResult(
        InvestmentFile file,
        Calculation calculation,
        BreakEven breakEven,
        Payback payback,
        List<Tornado.Bar> tornado,
        TwoWay twoWay,
        List<Scenario.Outcome> scenarios,
        Optional<Simulation> simulation,
        Explanation explanation) {
    public InvestmentResult {
        tornado = List.copyOf(tornado);
        scenarios = List.copyOf(scenarios);
    }

    /** What the reader of the result should know, beside what is noted on the file itself. */
    public List<Bilingual> notes() {
        return ResultNotes.of(this);
    }

    /** @throws IllegalArgumentException when correlations contradict each other */
    public static InvestmentResult of(InvestmentFile file) {
        Calculation calculation = Calculation.of(file.stated());
        return new InvestmentResult(
                file,
                calculation,
                BreakEven.of(calculation),
                Payback.of(calculation),
                Tornado.of(calculation, file.tornadoSpread()),
                TwoWay.of(calculation, TwoWay.USUAL, TwoWay.USUAL),
                Scenario.outcomes(file.stated(), file.scenarios()),
                file.simulation().map(settings -> Simulator.run(file.stated(), settings)),
                new Explainer(calculation).netPresentValue());
    }
}

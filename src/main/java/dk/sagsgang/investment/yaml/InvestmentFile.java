package dk.sagsgang.investment.yaml;

import dk.sagsgang.investment.engine.Scenario;
import dk.sagsgang.investment.knowledge.KnowledgePin;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.uncertainty.SimulationSettings;
import dk.sagsgang.parameters.yaml.InputProblem;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The contents of an investment file.
 *
 * @param stated the case itself
 * @param simulation how to simulate it, empty when the file asks for no simulation
 * @param scenarios named sets of other assumptions
 * @param tornadoSpread share by which inputs taken as certain are moved in the tornado
 * @param assumptions the author's own words on what the case rests on
 * @param targetGroup who the effort is for, in the author's words, where the file says so
 * @param knowledge the version of a knowledge base that the case rests on, where it names one
 * @param why what the file is kept for, in the author's words
 * @param expected figures that the answer must give, so that a published calculation can be repeated
 * @param notes what the author should know, though nothing is wrong
 */
public record InvestmentFile(
        InvestmentCase stated,
        Optional<SimulationSettings> simulation,
        List<Scenario> scenarios,
        BigDecimal tornadoSpread,
        List<String> assumptions,
        Optional<String> targetGroup,
        Optional<KnowledgePin> knowledge,
        Optional<String> why,
        Optional<Yaml> expected,
        List<InputProblem> notes) {
    public InvestmentFile {
        scenarios = List.copyOf(scenarios);
        assumptions = List.copyOf(assumptions);
        notes = List.copyOf(notes);
    }

    /** The same file, simulated as the caller wants it. */
    public InvestmentFile simulatedBy(SimulationSettings settings) {
        return new InvestmentFile(
                stated,
                Optional.of(settings),
                scenarios,
                tornadoSpread,
                assumptions,
                targetGroup,
                knowledge,
                why,
                expected,
                notes);
    }
}

package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.engine.Tornado;
import dk.sagsgang.investment.knowledge.KnowledgePin;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.uncertainty.SimulationSettings;
import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an investment file. Either the whole file is right and read, or it is refused with every fault in it: a field that is
 * missing, unknown or out of range is named with its line and what is allowed. Nothing missing becomes zero.
 */
public final class InvestmentReader {
    private static final Range SPREAD = Range.between("0.01", "0.95");

    private final Parameters parameters;

    public InvestmentReader(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * @param source the file's name for messages
     * @param text its contents
     * @throws RefusedInvestment when anything is wrong, with all of it
     */
    public InvestmentFile read(String source, String text) {
        Problems problems = new Problems();
        Yaml top = YamlDocument.read(source, text, problems).orElseThrow(() -> new RefusedInvestment(problems.list()));
        return read(top, problems);
    }

    /**
     * A file that has been parsed, or a form's answers bound to the same fields.
     *
     * @param top the file's fields
     * @param problems what was found while they were parsed; what is found now goes there too
     * @throws RefusedInvestment when anything is wrong, with all of it
     */
    public InvestmentFile read(Yaml top, Problems problems) {
        Optional<InvestmentFile> file = file(Fields.of(top, problems));
        if (problems.refused() || file.isEmpty()) {
            throw new RefusedInvestment(problems.list());
        }
        return file.get();
    }

    private Optional<InvestmentFile> file(Fields fields) {
        Problems problems = fields.problems();
        Optional<InvestmentCase> stated = new InvestmentCaseReader(fields, parameters).read();
        BigDecimal spread = fields.number("tornadoSpread", SPREAD).orElse(Tornado.DEFAULT_SPREAD);
        List<String> words = new ArrayList<>();
        fields.list("assumptions").forEach(item -> Scalars.text(item, problems).ifPresent(words::add));
        Optional<Yaml> simulation = fields.find("monteCarlo");
        List<Yaml> correlations = fields.list("correlations");
        List<Yaml> scenarios = fields.list("scenarios");
        Optional<String> group = fields.text("targetGroup");
        Optional<KnowledgePin> pin = fields.find("knowledge").map(value -> pin(Fields.of(value, problems)));
        Optional<String> why = fields.text("why");
        Optional<Yaml> expected = fields.find("expected");
        fields.refuseOthers();
        if (!correlations.isEmpty() && simulation.isEmpty()) {
            problems.missing(
                    fields.value(),
                    "monteCarlo",
                    new Bilingual(
                            "Korrelationer bruges kun med monteCarlo.", "Correlations are used with monteCarlo only."));
        }
        return stated.map(read -> {
            Optional<SimulationSettings> settings =
                    simulation.map(value -> SimulationReader.read(value, read, correlations, problems));
            return new InvestmentFile(
                    read,
                    settings,
                    ScenarioReader.read(scenarios, read, problems),
                    spread,
                    words,
                    group,
                    pin,
                    why,
                    expected,
                    problems.list());
        });
    }

    private static KnowledgePin pin(Fields fields) {
        List<String> uses = new ArrayList<>();
        fields.list("uses")
                .forEach(item -> Scalars.text(item, fields.problems()).ifPresent(uses::add));
        KnowledgePin pin = new KnowledgePin(
                fields.requireText("base").orElse("?"),
                fields.requireText("version").orElse("?"),
                uses);
        fields.refuseOthers();
        return pin;
    }
}

package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.investment.keeping.Result;
import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.uncertainty.SimulationSettings;
import dk.sagsgang.investment.web.form.BoundForm;
import dk.sagsgang.investment.web.form.Draft;
import dk.sagsgang.investment.web.form.Field;
import dk.sagsgang.investment.web.form.FieldProblem;
import dk.sagsgang.investment.web.form.FormBinder;
import dk.sagsgang.investment.web.form.FormFiller;
import dk.sagsgang.investment.web.form.Limits;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.investment.yaml.RefusedInvestment;
import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import dk.sagsgang.quantities.NumberFormats;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calculates forms and files, within the site's limits. Thread-safe; keeps nothing. */
public final class Calculator {
    /** Draws of an answer that must come during typing. */
    public static final int LIVE_DRAWS = 10_000;

    /** Draws of an answer that is printed. */
    public static final int NOTE_DRAWS = 100_000;

    /** Draws where only the calculation itself is asked for. */
    public static final int FEWEST_DRAWS = 100;

    private static final long SEED = 42;
    private static final Bilingual TOO_LARGE = new Bilingual(
            "Filen fylder mere end " + Limits.BYTES / 1024 + " kB. Brug kommandolinjen til så store beregninger.",
            "The file is larger than " + Limits.BYTES / 1024
                    + " kB. Use the command line for calculations that large.");

    private final InvestmentReader reader = new InvestmentReader(new Parameters());

    /** The result of a form as somebody filled it in. */
    public CalculatedForm calculate(Draft draft, NumberFormats numerals, int draws) {
        return calculate(FormBinder.bind(draft, numerals), draws);
    }

    private CalculatedForm calculate(BoundForm form, int draws) {
        String yaml = form.yaml();
        if (!form.problems().isEmpty()) {
            return CalculatedForm.refused(form.draft(), yaml, form.problems());
        }
        Yaml.Mapping tree = form.tree();
        Optional<Bilingual> exceeded = isTooLong(yaml) ? Optional.of(TOO_LARGE) : Limits.exceeded(tree);
        if (exceeded.isPresent()) {
            return CalculatedForm.refused(form.draft(), yaml, List.of(new FieldProblem(Field.REST, exceeded.get())));
        }
        try {
            InvestmentFile file = simulated(reader.read(tree, new Problems()), draws);
            return new CalculatedForm(form.draft(), yaml, List.of(), Optional.of(InvestmentResult.of(file)));
        } catch (RefusedInvestment refused) {
            List<FieldProblem> problems = refused.problems().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .map(form::at)
                    .toList();
            return CalculatedForm.refused(form.draft(), yaml, problems);
        } catch (IllegalArgumentException contradiction) {
            Bilingual message = new Bilingual(
                    "Korrelationerne modsiger hinanden. Gør dem svagere.",
                    "The correlations contradict each other. Make them weaker.");
            return CalculatedForm.refused(form.draft(), yaml, List.of(new FieldProblem(Field.REST, message)));
        }
    }

    /** The form that a file fills in; a text that is not such a file is rejected with an empty form. */
    public CalculatedForm open(String yaml, NumberFormats numerals, int draws) {
        if (isTooLong(yaml)) {
            return CalculatedForm.refused(new Draft(Map.of()), "", List.of(new FieldProblem(Field.REST, TOO_LARGE)));
        }
        Problems problems = new Problems();
        Optional<Yaml> read = YamlDocument.read("beregning.yaml", yaml, problems);
        if (read.isPresent() && !problems.refused() && read.get() instanceof Yaml.Mapping file) {
            Optional<Bilingual> exceeded = Limits.exceeded(file);
            return exceeded.isEmpty()
                    ? calculate(FormBinder.bind(FormFiller.fill(file, numerals), numerals), draws)
                    : CalculatedForm.refused(
                            new Draft(Map.of()), "", List.of(new FieldProblem(Field.REST, exceeded.get())));
        }
        Bilingual message = problems.list().stream()
                .findFirst()
                .map(each -> new Bilingual(each.danishLine(), each.englishLine()))
                .orElse(new Bilingual(
                        "Filen er ikke en beregning: den skal have felter med navne.",
                        "The file is not a calculation: it must have named fields."));
        return CalculatedForm.refused(
                new Draft(Map.of(Field.REST, yaml)), "", List.of(new FieldProblem(Field.REST, message)));
    }

    /** Whether the calculator has room for a file, and so can open it. */
    public boolean opens(String yaml) {
        return parsed(yaml).isPresent();
    }

    /**
     * The figures of a kept file, calculated again; empty when it is larger than the site calculates, or can no
     * longer be read.
     */
    public Optional<ResultFigures> recalculate(String yaml) {
        return parsed(yaml).flatMap(top -> {
            try {
                return Optional.of(ResultFigures.of(Result.calculate(reader.read(top, new Problems()))));
            } catch (RefusedInvestment | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Yaml> parsed(String yaml) {
        Problems problems = new Problems();
        return Optional.of(yaml)
                .filter(text -> !isTooLong(text))
                .flatMap(text -> YamlDocument.read("beregning.yaml", text, problems))
                .filter(top -> !problems.refused() && Limits.exceeded(top).isEmpty());
    }

    private static boolean isTooLong(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8).length > Limits.BYTES;
    }

    /** The site decides how many draws; the seed stays the file's, so that an answer stands still during typing. */
    private static InvestmentFile simulated(InvestmentFile file, int draws) {
        SimulationSettings settings = file.simulation()
                .map(own -> new SimulationSettings(draws, own.seed(), own.correlations()))
                .orElse(new SimulationSettings(draws, SEED, List.of()));
        return file.simulatedBy(settings);
    }
}

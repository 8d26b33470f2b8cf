package dk.sagsgang.investment.benefits.reading;

import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.benefits.Gate;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.NamedCalculation;
import dk.sagsgang.investment.benefits.PlanHead;
import dk.sagsgang.investment.benefits.PromisedBenefit;
import dk.sagsgang.investment.benefits.PromisedCost;
import dk.sagsgang.investment.benefits.SuccessPromise;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the plan of an investment: what it promises. Either the whole file is right and read, or it is refused with every fault
 * in it. Nothing missing becomes zero.
 */
public final class PlanReader {
    /** Ids that are words of the site's addresses. */
    private static final Set<String> TAKEN = Set.of("kalibrering");

    private static final Bilingual ID = new Bilingual(
            "Skriv et id med små bogstaver, tal og bindestreger, som vej-til-service.",
            "Write an id in lower case with digits and hyphens, such as vej-til-service.");
    private static final Bilingual CASE = new Bilingual(
            "Skriv sagens journalnummer, som det står i referatet, for eksempel 15.20.00-A26-4-21.",
            "Write the case's journal number as printed in the minutes, for example 15.20.00-A26-4-21.");
    private static final Bilingual DATE =
            new Bilingual("Skriv en dato som 2026-01-31.", "Write a date such as 2026-01-31.");

    private final Problems problems = new Problems();

    private PlanReader() {}

    /**
     * @param source the file's name for messages
     * @param text its contents
     * @throws RefusedPlan when anything is wrong, with all of it
     */
    public static InvestmentPlan read(String source, String text) {
        PlanReader reader = new PlanReader();
        Optional<InvestmentPlan> plan = YamlDocument.read(source, text, reader.problems)
                .flatMap(top -> reader.plan(Fields.of(top, reader.problems)));
        if (reader.problems.refused() || plan.isEmpty()) {
            throw new RefusedPlan(reader.problems.list());
        }
        return plan.get();
    }

    private Optional<InvestmentPlan> plan(Fields fields) {
        Optional<InvestmentId> id = id(fields);
        Optional<String> number = caseNumber(fields);
        Optional<String> title = fields.requireText("title");
        Optional<String> group = fields.requireText("targetGroup");
        Optional<String> owner = fields.requireText("owner");
        fields.require("decided", DATE);
        Optional<LocalDate> decided = fields.date("decided");
        Optional<NamedCalculation> calculation =
                fields.find("calculation").flatMap(value -> calculation(Fields.of(value, problems)));
        Optional<SuccessPromise> success = fields.find("success").flatMap(value -> success(Fields.of(value, problems)));
        PlanLineReader lines = new PlanLineReader(id.orElse(new InvestmentId("x")), problems);
        List<PromisedBenefit> benefits = lines.benefits(PlanLineReader.requireSome(fields, "benefits"));
        List<PromisedCost> costs = lines.costs(fields.list("costs"));
        List<Gate> gates = new GateReader(problems).read(fields.list("gates"), benefits);
        Optional<String> correction = fields.text("correction");
        fields.refuseOthers();
        if (problems.refused() || id.isEmpty() || number.isEmpty() || decided.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InvestmentPlan(
                id.get(),
                new PlanHead(
                        number.get(), title.orElseThrow(), group.orElseThrow(), owner.orElseThrow(), decided.get()),
                calculation,
                success,
                benefits,
                costs,
                gates,
                correction));
    }

    private Optional<InvestmentId> id(Fields fields) {
        Optional<String> text = fields.requireText("investment");
        if (text.isPresent() && (!InvestmentId.isId(text.get()) || TAKEN.contains(text.get()))) {
            problems.wrong(fields.find("investment").orElse(fields.value()), ID);
            return Optional.empty();
        }
        return text.map(InvestmentId::new);
    }

    private Optional<String> caseNumber(Fields fields) {
        Optional<String> text = fields.requireText("case");
        if (text.isPresent() && JournalNumber.findAfterTitle(text.get()).isEmpty()) {
            problems.wrong(fields.find("case").orElse(fields.value()), CASE);
        }
        return text;
    }

    private static Optional<NamedCalculation> calculation(Fields fields) {
        Optional<Integer> number = fields.requireInteger("number", 1, 1000);
        Optional<Integer> version = fields.requireInteger("version", 1, 1000);
        fields.refuseOthers();
        return number.isPresent() && version.isPresent()
                ? Optional.of(new NamedCalculation(number.get(), version.get()))
                : Optional.empty();
    }

    private Optional<SuccessPromise> success(Fields fields) {
        Optional<Integer> participants = fields.requireInteger("participants", 1, 10_000_000);
        Optional<BigDecimal> rate = fields.requireNumber("rate", Range.between("0.001", "0.999"));
        Optional<BigDecimal> deviation = fields.requireNumber("deviation", Range.between("0.0001", "0.5"));
        fields.refuseOthers();
        if (participants.isEmpty() || rate.isEmpty() || deviation.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SuccessPromise(participants.get(), rate.get(), deviation.get()));
        } catch (IllegalArgumentException _) {
            Yaml where = fields.find("deviation").orElse(fields.value());
            problems.wrong(
                    where,
                    new Bilingual(
                            "Skriv en mindre spredning: kvadratet skal være mindre end rate · (1 − rate).",
                            "Write a smaller deviation: its square must be below rate (1 - rate)."));
            return Optional.empty();
        }
    }
}

package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Explanation;
import dk.sagsgang.investment.engine.BreakEven;
import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Explainer;
import dk.sagsgang.investment.engine.Figures;
import dk.sagsgang.investment.engine.Flow;
import dk.sagsgang.investment.engine.Payback;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.report.InputLabel;
import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.uncertainty.Attribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How each figure of the result came about, as a tree. */
final class FigureExplanation {
    private final InvestmentResult answer;
    private final Calculation calculation;

    private FigureExplanation(InvestmentResult answer) {
        this.answer = answer;
        this.calculation = answer.calculation();
    }

    /** @param figure {@code netto}, {@code beslutter}, {@code chance}, {@code nulpunkt}, {@code tilbagebetaling} or {@code aar-2027} */
    static Optional<Explanation> find(InvestmentResult answer, String figure) {
        FigureExplanation explanation = new FigureExplanation(answer);
        return switch (figure) {
            case "netto" -> Optional.of(answer.explanation());
            case "beslutter" -> Optional.of(explanation.decider());
            case "nulpunkt" -> Optional.of(explanation.breakEven());
            case "tilbagebetaling" -> Optional.of(explanation.payback());
            case "chance" -> explanation.chance();
            default ->
                figure.matches("aar-\\d{4}")
                        ? explanation.year(Integer.parseInt(figure.substring(4)))
                        : Optional.empty();
        };
    }

    private Explanation decider() {
        Payer payer = calculation.stated().payers().getFirst();
        return new Explainer(calculation).ownNet(payer);
    }

    private Explanation breakEven() {
        BreakEven breakEven = answer.breakEven();
        Explanation whole = new Explainer(calculation).netPresentValue();
        List<Explanation> parts = new ArrayList<>(whole.parts());
        parts.add(Explanation.input(
                new Bilingual("Antal, der gennemfører", "Number who complete"), Figures.plain(breakEven.completed())));
        breakEven
                .exactSuccessesNeeded()
                .ifPresent(needed -> parts.add(new Explanation(
                        new Bilingual("Antal, der skal lykkes", "Number who must succeed"),
                        Figures.digits(needed, 6),
                        "break-even x completed",
                        List.of())));
        return new Explanation(
                new Bilingual("Succesrate, hvor resultatet er nul", "Success rate at which the result is zero"),
                breakEven.all().map(FigureExplanation::percent).orElse("–"),
                "break-even",
                parts);
    }

    private Explanation payback() {
        List<BigDecimal> net = calculation.netByYear();
        List<BigDecimal> present = new ArrayList<>();
        for (int i = 0; i < net.size(); i++) {
            present.add(net.get(i).multiply(calculation.factors().get(i)));
        }
        List<BigDecimal> sums = Payback.accumulated(present);
        List<Explanation> years = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            String year = String.valueOf(calculation.stated().calendarYear(i));
            String rule = kroner(net.get(i)) + " x "
                    + Figures.digits(calculation.factors().get(i), 6);
            years.add(new Explanation(new Bilingual(year, year), kroner(sums.get(i)), rule, List.of()));
        }
        return new Explanation(
                new Bilingual(
                        "Året, hvor summen ikke længere er negativ", "The year from which the sum is not negative"),
                answer.payback().discounted().map(String::valueOf).orElse("–"),
                "accumulated",
                years);
    }

    private Optional<Explanation> chance() {
        return answer.simulation().map(drawn -> {
            List<Explanation> parts = new ArrayList<>();
            parts.add(Explanation.input(new Bilingual("Trækninger", "Draws"), String.valueOf(drawn.draws())));
            parts.add(Explanation.input(
                    new Bilingual("Middelværdi", "Mean"),
                    kroner(BigDecimal.valueOf(drawn.all().mean()))));
            parts.add(Explanation.input(
                    new Bilingual("Usikkerhed på middelværdien", "Standard error of the mean"),
                    kroner(BigDecimal.valueOf(drawn.standardError()))));
            for (Attribution source : drawn.attributions()) {
                Bilingual input = InputLabel.of(source.input());
                parts.add(Explanation.input(
                        new Bilingual(
                                "Andel af usikkerheden: " + input.danish(),
                                "Share of the uncertainty: " + input.english()),
                        percent(BigDecimal.valueOf(source.share()))));
            }
            return new Explanation(
                    new Bilingual("Andel af trækningerne med overskud", "Share of the draws with a surplus"),
                    percent(BigDecimal.valueOf(drawn.all().probabilityPositive())),
                    "simulation",
                    parts);
        });
    }

    private Optional<Explanation> year(int calendar) {
        int index = calendar - calculation.stated().startYear();
        if (index < 0 || index >= calculation.stated().horizon()) {
            return Optional.empty();
        }
        List<Explanation> parts = new ArrayList<>();
        Set<Line> lines = new LinkedHashSet<>();
        calculation.entries().forEach(entry -> lines.add(Line.of(entry.flow())));
        for (Line line : lines) {
            BigDecimal sum =
                    calculation.byYear(flow -> Line.of(flow).equals(line)).get(index);
            if (sum.signum() != 0) {
                String label = line.name() + " (" + line.payer() + ")";
                parts.add(Explanation.input(new Bilingual(label, label), kroner(sum)));
            }
        }
        String year = String.valueOf(calendar);
        return Optional.of(new Explanation(
                new Bilingual("Netto i " + year, "Net in " + year),
                kroner(calculation.netByYear().get(index)),
                "sum",
                parts));
    }

    private record Line(String name, String payer) {
        static Line of(Flow flow) {
            return new Line(flow.line(), flow.payer().name());
        }
    }

    private static String percent(BigDecimal share) {
        return Figures.plain(share.movePointRight(2).round(new MathContext(4))) + " %";
    }

    private static String kroner(BigDecimal amount) {
        return Figures.oere(amount).toPlainString() + " kr.";
    }
}

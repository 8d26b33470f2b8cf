package dk.sagsgang.investment.report;

import dk.sagsgang.investment.engine.BreakEven;
import dk.sagsgang.investment.engine.Totals;
import dk.sagsgang.investment.uncertainty.Simulation;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a calculation says, in plain Danish sentences that never claim more than its figures. */
public final class Conclusion {
    private Conclusion() {}

    /** The sentences of the conclusion in Danish, in order. */
    public static List<String> of(InvestmentResult answer) {
        List<String> sentences = new ArrayList<>();
        sentences.add(net(answer.calculation().presentValue()));
        sentences.add(breakEven(answer));
        sentences.add(payback(answer));
        sentences.add(certainty(answer.simulation()));
        sentences.add(
                "Beregningen er budgetøkonomisk og hviler på de anførte forudsætninger; den er ikke et bevis for effekt.");
        return List.copyOf(sentences);
    }

    private static String net(Totals present) {
        String amount = NumberFormats.DANISH.kroner(present.net().abs());
        return switch (present.net().signum()) {
            case 1 ->
                "Med de anførte forudsætninger giver indsatsen en samlet gevinst på " + amount + " i nutidsværdi.";
            case -1 ->
                "Med de anførte forudsætninger koster indsatsen samlet " + amount
                        + " mere, end den giver, i nutidsværdi.";
            default -> "Med de anførte forudsætninger går indsatsen i nul i nutidsværdi.";
        };
    }

    private static String breakEven(InvestmentResult answer) {
        BreakEven breakEven = answer.breakEven();
        NumberFormats danish = NumberFormats.DANISH;
        String rate = breakEven.all().map(share -> danish.percent(share, 1)).orElse("");
        return switch (breakEven.meaning()) {
            case AT_LEAST -> atLeast(breakEven, rate);
            case AT_MOST ->
                "En succes koster mere, end den giver: Indsatsen går i nul ved en succesrate på " + rate
                        + ", og en højere giver underskud.";
            case WITHOUT_SUCCESS -> "Indsatsen går i nul eller giver overskud, også hvis ingen får succes.";
            case NEVER ->
                "En succes koster mere, end den giver, og der er underskud, uanset hvor mange eller få der får succes.";
            case INDEPENDENT -> "Resultatet afhænger ikke af succesraten.";
        };
    }

    private static String atLeast(BreakEven breakEven, String rate) {
        NumberFormats danish = NumberFormats.DANISH;
        String needed = breakEven
                .findSuccessesNeeded()
                .map(number -> danish.rounded(number, 4))
                .orElse("");
        String sentence = "Den går i nul ved en succesrate på " + rate + ", svarende til " + needed + " af "
                + danish.rounded(breakEven.completed(), 4) + ", der gennemfører.";
        boolean beyond = breakEven
                .all()
                .filter(share -> share.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        return beyond ? sentence + " Det er flere, end der deltager." : sentence;
    }

    private static String payback(InvestmentResult answer) {
        return answer.payback()
                .discounted()
                .map(year -> "Udgiften er tjent hjem i " + year + ", regnet i nutidsværdi.")
                .orElse("Udgiften er ikke tjent hjem inden for de beregnede år, regnet i nutidsværdi.");
    }

    private static String certainty(Optional<Simulation> simulation) {
        if (simulation.isEmpty() || simulation.get().attributions().isEmpty()) {
            return "Usikkerheden er ikke regnet med; resultatet er ét punkt i et ukendt spænd.";
        }
        Simulation drawn = simulation.get();
        BigDecimal chance = BigDecimal.valueOf(drawn.all().probabilityPositive());
        return "Når de usikre tal varierer som anført, er der overskud i " + NumberFormats.DANISH.percent(chance, 1)
                + " af tilfældene, og ni ud af ti resultater ligger mellem "
                + NumberFormats.DANISH.kroner(drawn.all().p5()) + " og "
                + NumberFormats.DANISH.kroner(drawn.all().p95()) + "; mest usikkerhed kommer fra »"
                + InputLabel.of(drawn.attributions().getFirst().input()).danish() + "«.";
    }
}

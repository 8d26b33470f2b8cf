package dk.sagsgang.investment.report;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.PriceTerm;
import dk.sagsgang.investment.model.RefundedPrice;
import dk.sagsgang.investment.uncertainty.Attribution;
import dk.sagsgang.investment.uncertainty.Simulation;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a result cannot say by its figures alone, and a reader would otherwise get wrong. */
final class ResultNotes {
    /** Standard errors; the mean of the draws is farther off than this by chance in one of 16,000 runs. */
    private static final double CLEARLY = 4;

    /** Shares of a variance that add to more than this overlap, beyond what the draws themselves are off by. */
    private static final double ALL = 1.02;

    private ResultNotes() {}

    static List<Bilingual> of(InvestmentResult result) {
        List<Bilingual> notes = new ArrayList<>();
        result.simulation().filter(drawn -> !drawn.attributions().isEmpty()).ifPresent(drawn -> {
            noteMean(result, drawn, notes);
            noteOverlap(drawn, notes);
            noteFixedRefunds(result, notes);
        });
        return List.copyOf(notes);
    }

    /** The net of expected values is the expected net only where the inputs do not vary together. */
    private static void noteMean(InvestmentResult result, Simulation drawn, List<Bilingual> notes) {
        BigDecimal stated = result.calculation().presentValue().net();
        double apart = Math.abs(drawn.all().mean() - stated.doubleValue());
        if (apart > Math.max(1, CLEARLY * drawn.standardError())) {
            String net = NumberFormats.DANISH.kroner(stated);
            String mean = NumberFormats.DANISH.kroner(drawn.all().mean());
            notes.add(new Bilingual(
                    "Nettoresultatet " + net + " er regnet med de angivne værdier. Gennemsnittet af simuleringen er "
                            + mean
                            + ", fordi de usikre tal varierer sammen, er skæve eller har fået en anden værdi end den forventede.",
                    "The net result " + net + " uses the stated values. The mean of the simulation is " + mean
                            + ", because the uncertain inputs vary together, are skewed or were given another value than the"
                            + " expected one."));
        }
    }

    private static void noteOverlap(Simulation drawn, List<Bilingual> notes) {
        double together =
                drawn.attributions().stream().mapToDouble(Attribution::share).sum();
        if (together > ALL) {
            String percent = NumberFormats.DANISH.percent(BigDecimal.valueOf(together), 0);
            notes.add(new Bilingual(
                    "De usikre tal hænger sammen, så deres andele af usikkerheden overlapper: De giver tilsammen "
                            + percent + " og kan ikke lægges sammen.",
                    "The uncertain inputs are correlated, so their shares of the uncertainty overlap: together they are "
                            + percent + " and cannot be added."));
        }
    }

    private static void noteFixedRefunds(InvestmentResult result, List<Bilingual> notes) {
        result.calculation().stated().consequences().stream()
                .filter(consequence -> consequence.prices().stream().anyMatch(ResultNotes::isLimited))
                .filter(consequence -> consequence.level().isUncertain()
                        || consequence.perSuccess().stream().anyMatch(Estimate::isUncertain)
                        || consequence.whileRunning().stream().anyMatch(Estimate::isUncertain))
                .forEach(consequence -> notes.add(new Bilingual(
                        "Refusionen af »" + consequence.name()
                                + "« har et loft, og mængden er usikker: Delingen mellem betalerne er regnet ud fra den forventede"
                                + " mængde i hele simuleringen, så den enkelte betalers usikkerhed er ikke vist rigtigt.",
                        "The refund of \"" + consequence.name()
                                + "\" has a limit and the quantity is uncertain: the simulation shares between payers as at the"
                                + " expected quantity, so the uncertainty of a single payer is not shown correctly.")));
    }

    private static boolean isLimited(PriceTerm price) {
        return price instanceof RefundedPrice refunded
                && refunded.refunds().rules().stream()
                        .anyMatch(rule -> rule.unitLimit().isPresent());
    }
}

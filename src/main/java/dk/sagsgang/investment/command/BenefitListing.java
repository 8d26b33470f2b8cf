package dk.sagsgang.investment.command;

import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.Calibration;
import dk.sagsgang.investment.benefits.Gate;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.Late;
import dk.sagsgang.investment.benefits.LineOutcome;
import dk.sagsgang.investment.benefits.Portfolio;
import dk.sagsgang.investment.benefits.Promise;
import dk.sagsgang.investment.benefits.PromisedBenefit;
import dk.sagsgang.investment.benefits.Standing;
import dk.sagsgang.quantities.Money;
import dk.sagsgang.quantities.NumberFormats;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The register as lines of text: predicted against realised, line by line and year by year. */
final class BenefitListing {
    private static final String ROW = "    %-6s %15s %33s %15s  %s";

    private final BenefitRegister register;
    private final List<String> lines = new ArrayList<>();

    private BenefitListing(BenefitRegister register) {
        this.register = register;
    }

    static List<String> of(BenefitRegister register, LocalDate today) {
        if (register.plans().isEmpty()) {
            return List.of("Gevinstregistret er tomt. Indlæs planer og målinger med ./sagsgang benefits FIL...");
        }
        BenefitListing listing = new BenefitListing(register);
        Portfolio portfolio = Portfolio.of(register, today);
        portfolio.investments().forEach(listing::investment);
        listing.total(portfolio, Calibration.of(register.predictions()));
        return listing.lines;
    }

    private void investment(Standing standing) {
        InvestmentPlan plan = standing.plan();
        lines.add(plan.title() + " [" + plan.id().value() + "], sag " + plan.caseNumber());
        plan.lines().forEach(this::line);
        lines.add("  Målte år i alt: gevinst " + kroner(standing.gains().realised()) + " af ventet "
                + kroner(standing.gains().expected()) + ", udgift "
                + kroner(standing.costs().realised())
                + (standing.balanced() ? ", netto " + kroner(standing.net()) : "") + " kr.");
        plan.stoppedOn().ifPresent(day -> lines.add("  Stoppet " + day + "."));
        standing.late().forEach(late -> lines.add("  Forsinket: " + late(late)));
        lines.add("");
    }

    private void line(Promise line) {
        String kind = line instanceof PromisedBenefit ? "Gevinst" : "Udgift";
        lines.add("  " + kind + " " + line.id().name() + ": " + line.title() + " (" + line.payer() + ", "
                + line.committee() + ")");
        lines.add(ROW.formatted("År", "ventet", "90 %-interval", "målt", "").stripTrailing());
        for (LineOutcome outcome : register.outcomes(line)) {
            String interval = outcome.expected().isCertain()
                    ? "-"
                    : kroner(outcome.expected().low()) + " til "
                            + kroner(outcome.expected().high());
            lines.add(ROW.formatted(
                            outcome.expected().year(),
                            kroner(outcome.expected().amount()),
                            interval,
                            outcome.measured()
                                    .map(measured -> kroner(measured.amount()))
                                    .orElse("-"),
                            remark(outcome))
                    .stripTrailing());
        }
    }

    private static String remark(LineOutcome outcome) {
        if (outcome.measured().isPresent() && outcome.realised().isEmpty()) {
            return "foreløbigt, " + outcome.measured().get().months() + " måneder";
        }
        if (!outcome.awaited()) {
            return "stoppet";
        }
        if (outcome.realised().isPresent() && !outcome.expected().isCertain()) {
            Money actual = outcome.realised().get();
            boolean below = actual.compareTo(outcome.expected().low()) < 0;
            return outcome.expected().covers(actual) ? "inden for" : below ? "under" : "over";
        }
        return "";
    }

    private static String late(Late late) {
        return switch (late) {
            case Late.UnmeasuredYear year -> year.line().title() + " er ikke målt i hele " + year.year() + ".";
            case Late.OverdueGate(InvestmentPlan _, Gate gate) ->
                "beslutningen den " + gate.date() + " mangler: " + gate.criterion();
        };
    }

    private void total(Portfolio portfolio, Calibration calibration) {
        lines.add(portfolio.investments().size() + " investeringer. Målt gevinst "
                + kroner(portfolio.gains().realised()) + " af ventet "
                + kroner(portfolio.gains().expected()) + " kr. i de målte år; udgift "
                + kroner(portfolio.costs().realised()) + " kr.");
        calibration
                .coverage()
                .ifPresent(coverage -> lines.add(calibration.within() + " af " + calibration.measured()
                        + " målinger faldt i deres 90 %-interval; " + calibration.below() + " under, "
                        + calibration.above()
                        + " over. Målt i forhold til ventet: "
                        + calibration
                                .bias()
                                .map(bias -> NumberFormats.DANISH.exact(
                                                bias.movePointRight(2).setScale(1, RoundingMode.HALF_UP))
                                        + " %")
                                .orElse("-")
                        + "."));
    }

    private static String kroner(Money amount) {
        return NumberFormats.DANISH.exact(amount.kroner().setScale(0, RoundingMode.HALF_UP));
    }
}

package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Consequence;
import dk.sagsgang.investment.model.DatedPrice;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.PriceTerm;
import dk.sagsgang.investment.model.RefundedPrice;
import dk.sagsgang.investment.model.Validity;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every year in which a consequence arises has exactly one price from each payer that has any: no gaps, no overlaps. */
final class PriceCoverage {
    private static final MathContext ABOUT = new MathContext(20);

    private PriceCoverage() {}

    static void check(InvestmentCase stated, Consequence consequence, Yaml where, Problems problems) {
        for (int year : years(stated, consequence)) {
            Map<String, BigDecimal> covered = new HashMap<>();
            for (PriceTerm price : consequence.prices()) {
                covered.merge(key(price), validity(price).shareOf(year), BigDecimal::add);
            }
            covered.forEach((payer, share) -> {
                if (share.round(ABOUT).compareTo(BigDecimal.ONE) != 0) {
                    problems.mismatch(
                            where,
                            new Bilingual(
                                    "Prisen (" + payer + ") dækker ikke " + year + " præcis én gang.",
                                    "The price (" + payer + ") does not cover " + year + " exactly once."),
                            new Bilingual(
                                    "Ret from og until, så hvert år i beregningen har én pris.",
                                    "Correct from and until so that every year has exactly one price."));
                }
            });
        }
    }

    private static SortedSet<Integer> years(InvestmentCase stated, Consequence consequence) {
        SortedSet<Integer> years = new TreeSet<>();
        for (Cohort cohort : stated.cohorts()) {
            for (int h = 0; h < consequence.perSuccess().size(); h++) {
                years.add(cohort.year() + stated.lag() + h);
            }
            for (int h = 0; h < consequence.whileRunning().size(); h++) {
                years.add(cohort.year() + h);
            }
        }
        SortedSet<Integer> calendar = new TreeSet<>();
        years.headSet(stated.horizon()).forEach(year -> calendar.add(stated.calendarYear(year)));
        return calendar;
    }

    private static String key(PriceTerm price) {
        return price instanceof RefundedPrice refunded
                ? (refunded.inFull() ? "price" : "refusion fra " + price.payer())
                : price.payer().name();
    }

    private static Validity validity(PriceTerm price) {
        return switch (price) {
            case DatedPrice dated -> dated.validity();
            case RefundedPrice refunded -> refunded.validity();
        };
    }
}

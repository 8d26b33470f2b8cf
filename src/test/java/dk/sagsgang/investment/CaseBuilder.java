package dk.sagsgang.investment;

import dk.sagsgang.investment.distribution.Distribution;
import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Consequence;
import dk.sagsgang.investment.model.CostLine;
import dk.sagsgang.investment.model.DatedPrice;
import dk.sagsgang.investment.model.DiscountSchedule;
import dk.sagsgang.investment.model.Discounting;
import dk.sagsgang.investment.model.Effort;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.Extensions;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.model.Payers;
import dk.sagsgang.investment.model.PriceTerm;
import dk.sagsgang.investment.model.TimeFrame;
import dk.sagsgang.investment.model.Validity;
import dk.sagsgang.quantities.PriceLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds small investment cases: one success rate, one payer of costs, prices by payer. */
public final class CaseBuilder {
    public static final Payer MUNICIPALITY = new Payer("kommune");
    public static final Payer STATE = new Payer("stat");

    private final List<Cohort> cohorts = new ArrayList<>();
    private final List<CostLine> costs = new ArrayList<>();
    private final List<Consequence> consequences = new ArrayList<>();
    private Estimate successRate = Estimate.of("successRate", new BigDecimal("0.1"));
    private BigDecimal discount = new BigDecimal("0.035");
    private Extensions extensions = Extensions.none();
    private int lag = 1;
    private int horizon = 12;

    public static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    public CaseBuilder cohort(int year, String participants) {
        String name = "cohorts[" + cohorts.size() + "]";
        cohorts.add(new Cohort(
                year,
                Estimate.of(name + ".participants", new BigDecimal(participants)),
                Estimate.of(name + ".completion", BigDecimal.ONE),
                Optional.empty()));
        return this;
    }

    public CaseBuilder cost(String... amounts) {
        return cost(Estimate.of("costs[Operation].level", BigDecimal.ONE), amounts);
    }

    public CaseBuilder cost(Estimate level, String... amounts) {
        costs.add(new CostLine(
                "Operation",
                MUNICIPALITY,
                Optional.empty(),
                fixed("costs[Operation].amounts", amounts),
                Optional.empty(),
                BigDecimal.ONE,
                level));
        return this;
    }

    public CaseBuilder consequence(String name, Map<Payer, String> prices, String... perSuccess) {
        return consequence(name, Estimate.of("consequences[" + name + "].level", BigDecimal.ONE), prices, perSuccess);
    }

    public CaseBuilder consequence(String name, Estimate level, Map<Payer, String> prices, String... perSuccess) {
        String path = "consequences[" + name + "]";
        List<PriceTerm> terms = new ArrayList<>();
        prices.forEach((payer, price) -> terms.add(new DatedPrice(
                payer,
                Estimate.of(path + ".prices." + payer.name(), new BigDecimal(price)),
                Validity.ALWAYS,
                BigDecimal.ONE)));
        consequences.add(new Consequence(
                name, "day", Optional.empty(), fixed(path + ".perSuccess", perSuccess), List.of(), terms, level));
        return this;
    }

    public CaseBuilder succeeding(String rate) {
        successRate = Estimate.of("successRate", new BigDecimal(rate));
        return this;
    }

    public CaseBuilder succeeding(Distribution rate) {
        successRate = Estimate.of("successRate", rate);
        return this;
    }

    public CaseBuilder discounted(String rate) {
        discount = new BigDecimal(rate);
        return this;
    }

    public CaseBuilder with(Extensions wanted) {
        extensions = wanted;
        return this;
    }

    public CaseBuilder lag(int years) {
        lag = years;
        return this;
    }

    public CaseBuilder horizon(int years) {
        horizon = years;
        return this;
    }

    public InvestmentCase build() {
        return new InvestmentCase(
                "Test",
                new TimeFrame(new PriceLevel(2026), 2026, horizon),
                Payers.ofPublic(List.of(MUNICIPALITY, STATE)),
                new Discounting(DiscountSchedule.flat(discount), Estimate.of("discountShift", BigDecimal.ZERO)),
                new Effort(cohorts, Estimate.of("participants", BigDecimal.ONE), successRate, lag),
                costs,
                List.of(),
                consequences,
                extensions);
    }

    private static List<Estimate> fixed(String path, String... values) {
        List<Estimate> estimates = new ArrayList<>();
        for (String value : values) {
            estimates.add(Estimate.of(path + "[" + estimates.size() + "]", new BigDecimal(value)));
        }
        return estimates;
    }
}

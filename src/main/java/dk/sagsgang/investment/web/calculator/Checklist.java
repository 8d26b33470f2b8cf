package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.report.InvestmentResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader should be able to tick off before trusting a calculation. What can be seen from the calculation is answered;
 * what only people can judge is asked.
 */
public final class Checklist {
    /** The state of one question. */
    public enum State {
        YES,
        NO,
        JUDGE
    }

    /**
     * One question.
     *
     * @param key its text is {@code calc.check.<key>}, and what to do when not so {@code calc.check.<key>.no}
     */
    public record Entry(String key, State state) {}

    private Checklist() {}

    static List<Entry> of(InvestmentResult answer) {
        InvestmentCase stated = answer.calculation().stated();
        List<Entry> entries = new ArrayList<>();
        entries.add(known("assumptions", !answer.file().assumptions().isEmpty()));
        entries.add(known("uncertain", stated.estimates().stream().anyMatch(e -> e.isUncertain())));
        entries.add(known(
                "rate.uncertain",
                stated.successRate().isUncertain()
                        || stated.cohorts().stream()
                                .anyMatch(c -> c.successRate()
                                        .filter(r -> r.isUncertain())
                                        .isPresent())));
        entries.add(known(
                "discount",
                answer.calculation().factors().stream()
                        .skip(1)
                        .anyMatch(factor -> factor.compareTo(java.math.BigDecimal.ONE) != 0)));
        entries.add(known(
                "adverse",
                stated.consequences().stream()
                        .anyMatch(line -> line.perSuccess().stream()
                                        .anyMatch(q -> q.point().signum() > 0)
                                && line.prices().stream()
                                        .anyMatch(p -> p.amount().point().signum() > 0))));
        entries.add(known(
                "rateBelowAll",
                answer.breakEven()
                        .all()
                        .filter(r -> r.compareTo(java.math.BigDecimal.ONE) <= 0)
                        .isPresent()));
        for (String key : List.of("additional", "evidence", "group", "costs", "prices", "cashable")) {
            entries.add(new Entry(key, State.JUDGE));
        }
        return List.copyOf(entries);
    }

    private static Entry known(String key, boolean holds) {
        return new Entry(key, holds ? State.YES : State.NO);
    }
}

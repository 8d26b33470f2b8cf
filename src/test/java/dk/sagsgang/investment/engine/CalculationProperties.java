package dk.sagsgang.investment.engine;

import static dk.sagsgang.investment.CaseBuilder.MUNICIPALITY;
import static dk.sagsgang.investment.CaseBuilder.STATE;
import static dk.sagsgang.investment.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.InvestmentCase;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class CalculationProperties {

    @Property(tries = 100)
    void consequences_are_linear_in_participants(
            @ForAll @IntRange(min = 1, max = 500) int participants, @ForAll @IntRange(min = 2, max = 9) int times) {
        BigDecimal once = effect(simple(participants, "0.1", "0.035"));
        BigDecimal more = effect(simple(participants * times, "0.1", "0.035"));
        assertThat(more.subtract(once.multiply(BigDecimal.valueOf(times))).abs())
                .isLessThan(new BigDecimal("1e-20"));
    }

    @Property(tries = 100)
    void net_never_falls_when_the_success_rate_rises(
            @ForAll @BigRange(min = "0", max = "1") @Scale(4) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "1") @Scale(4) BigDecimal other) {
        BigDecimal low = net(simple(50, one.min(other).toPlainString(), "0.035"));
        BigDecimal high = net(simple(50, one.max(other).toPlainString(), "0.035"));
        assertThat(low).isLessThanOrEqualTo(high);
    }

    @Property(tries = 100)
    void payers_add_to_the_whole(@ForAll @BigRange(min = "0", max = "1") @Scale(3) BigDecimal rate) {
        Calculation calculation = Calculation.of(simple(50, rate.toPlainString(), "0.035"));
        BigDecimal own = calculation.ownNet().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(own.subtract(calculation.presentValue().net()).abs()).isLessThan(new BigDecimal("1e-20"));
    }

    @Property(tries = 100)
    void discounting_never_enlarges_a_gain(
            @ForAll @BigRange(min = "0", max = "0.2") @Scale(4) BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 500) int participants) {
        Calculation calculation = Calculation.of(simple(participants, "0.1", rate.toPlainString()));
        assertThat(calculation.presentValue().byPayer().get(STATE))
                .isLessThanOrEqualTo(calculation.undiscounted().byPayer().get(STATE));
    }

    @Property(tries = 100)
    void at_the_break_even_rate_the_net_is_zero(
            @ForAll @IntRange(min = 1, max = 500) int participants,
            @ForAll @BigRange(min = "0", max = "0.1") @Scale(3) BigDecimal discount) {
        InvestmentCase stated = simple(participants, "0.1", discount.toPlainString());
        BigDecimal rate = BreakEven.of(Calculation.of(stated)).all().orElseThrow();
        Calculation there = Calculation.of(stated, Assumptions.with(stated.successRate(), rate));
        assertThat(there.presentValue().net().abs()).isLessThan(new BigDecimal("1e-15"));
    }

    private static InvestmentCase simple(int participants, String rate, String discount) {
        return aCase().cohort(0, String.valueOf(participants))
                .cohort(1, "7")
                .cost("250000", "125000.50")
                .consequence("Shelter days", Map.of(MUNICIPALITY, "700", STATE, "350.25"), "-20", "-10", "-3.5")
                .consequence("Tax", Map.of(STATE, "-1"), "12000", "15000")
                .succeeding(rate)
                .discounted(discount)
                .build();
    }

    private static BigDecimal net(InvestmentCase stated) {
        return Calculation.of(stated).presentValue().net();
    }

    private static BigDecimal effect(InvestmentCase stated) {
        InvestmentCase without = stated;
        Calculation calculation = Calculation.of(without);
        return calculation.presentValue(
                calculation.byYear(flow -> flow.kind() == FlowKind.EFFECT && flow.cohort() == 0));
    }
}

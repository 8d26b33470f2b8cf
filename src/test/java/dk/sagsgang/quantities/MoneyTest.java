package dk.sagsgang.quantities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** Kroner, exactly. */
class MoneyTest {
    private static final PriceLevel PL25 = new PriceLevel(2025);
    private static final PriceLevel PL26 = new PriceLevel(2026);

    @Test
    void adds_and_subtracts_to_the_oere() {
        Money saved = kroner("6497941.10");
        Money spent = kroner("5377651.05");

        assertThat(saved.minus(spent)).isEqualTo(kroner("1120290.05"));
        assertThat(saved.plus(spent)).isEqualTo(kroner("11875592.15"));
    }

    @Test
    void amounts_of_different_price_levels_are_neither_added_nor_compared() {
        Money older = kroner("100").at(PL25);
        Money newer = kroner("100").at(PL26);

        assertThatThrownBy(() -> older.plus(newer))
                .hasMessageContaining("2025-pl")
                .hasMessageContaining("2026-pl");
        assertThatThrownBy(() -> older.minus(newer)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> older.compareTo(newer)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> older.plus(kroner("100"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zero_takes_the_price_level_of_the_amount_it_is_added_to() {
        Money some = kroner("100").at(PL25);

        assertThat(Money.ZERO.plus(some)).isEqualTo(some);
        assertThat(some.plus(Money.ZERO)).isEqualTo(some);
    }

    @Test
    void a_sum_keeps_the_price_level_of_its_parts() {
        assertThat(kroner("1").at(PL25).plus(kroner("2").at(PL25)).findPriceLevel())
                .contains(PL25);
        assertThat(kroner("1").at(PL25).times(new BigDecimal("3")).findPriceLevel())
                .contains(PL25);
        assertThat(kroner("1").at(PL25).negated().findPriceLevel()).contains(PL25);
        assertThat(kroner("1").findPriceLevel()).isEmpty();
    }

    @Test
    void halves_of_an_oere_are_rounded_away_from_zero() {
        assertThat(kroner("0.005").roundedToOere()).isEqualTo(kroner("0.01"));
        assertThat(kroner("-0.005").roundedToOere()).isEqualTo(kroner("-0.01"));
        assertThat(kroner("0.0049").roundedToOere()).isEqualTo(kroner("0.00"));
    }

    @Test
    void amounts_with_fractions_of_an_oere_are_not_stored() {
        assertThatThrownBy(() -> kroner("0.005").toOereExact()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_deficit_is_less_than_nothing() {
        assertThat(kroner("-1")).isLessThan(Money.ZERO);
        assertThat(kroner("-1").signum()).isNegative();
        assertThat(kroner("-1").negated().signum()).isPositive();
    }

    @Property(tries = 200)
    void storage_returns_the_amount_it_was_given(
            @ForAll @BigRange(min = "-90000000000000", max = "90000000000000") @Scale(2) BigDecimal kroner) {
        Money money = Money.ofKroner(kroner);

        assertThat(Money.ofOere(money.toOereExact())).isEqualByComparingTo(money);
    }

    @Property(tries = 200)
    void subtracting_what_was_added_restores_the_amount(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal one,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal other) {
        Money first = Money.ofKroner(one);
        Money second = Money.ofKroner(other);

        assertThat(first.plus(second).minus(second)).isEqualByComparingTo(first);
        assertThat(first.minus(second)).isEqualByComparingTo(second.minus(first).negated());
    }

    private static Money kroner(String kroner) {
        return Money.ofKroner(new BigDecimal(kroner));
    }
}

package dk.sagsgang.investment.effectsize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectSizeTest {
    private static final Study.TwoByTwo THIRTY_AGAINST_TWENTY = new Study.TwoByTwo(30, 100, 20, 100);

    @Test
    void thirty_of_a_hundred_against_twenty_is_an_odds_ratio_of_12_sevenths() {
        assertThat(THIRTY_AGAINST_TWENTY.oddsRatio()).isCloseTo(1.71428571429, within(5e-12));
    }

    @ParameterizedTest
    @CsvSource({"LOGIT, 0.297164345385", "COX, 0.326664545899", "PROBIT, 0.317220720865"})
    void its_effect_size_depends_on_the_method(Method method, double d) {
        assertThat(EffectSize.of(THIRTY_AGAINST_TWENTY, method).d()).isCloseTo(d, within(5e-13));
    }

    @Test
    void cohens_h_is_the_difference_on_the_arcsine_scale() {
        assertThat(EffectSize.cohensH(0.30, 0.20)).isCloseTo(0.231984262726, within(5e-13));
    }

    @ParameterizedTest
    @CsvSource({"PROBIT, 0.1172", "LOGIT, 0.1158", "COX, 0.1023"})
    void half_a_deviation_at_a_base_rate_of_ten_per_cent_adds(Method method, double added) {
        assertThat(method.addedRate(0.5, 0.10)).isCloseTo(added, within(5e-5));
    }

    @Test
    void the_binomial_display_takes_the_correlation_as_the_difference() {
        assertThat(Method.BESD.addedRate(0.5, 0.10)).isCloseTo(0.5 / Math.sqrt(4.25), within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"LOGIT", "COX", "PROBIT"})
    void at_the_studys_own_base_rate_the_added_rate_is_the_studys_own_difference(Method method) {
        AddedSuccess added = AddedSuccess.of(EffectSize.of(THIRTY_AGAINST_TWENTY, method), 0.20);
        assertThat(added.rate()).isCloseTo(0.10, within(1e-12));
        assertThat(added.low()).isLessThan(0.0);
        assertThat(added.high()).isGreaterThan(0.2);
    }

    @Test
    void an_odds_ratio_with_its_interval_gives_the_same_as_its_underlying_table() {
        double logOdds = Math.log(12.0 / 7);
        double error = Math.sqrt(THIRTY_AGAINST_TWENTY.logOddsVariance()) * 1.959963984540054;
        Study odds = new Study.OddsRatio(12.0 / 7, Math.exp(logOdds - error), Math.exp(logOdds + error));
        EffectSize fromOdds = EffectSize.of(odds, Method.LOGIT);
        EffectSize fromTable = EffectSize.of(THIRTY_AGAINST_TWENTY, Method.LOGIT);
        assertThat(fromOdds.d()).isCloseTo(fromTable.d(), within(1e-12));
        assertThat(fromOdds.standardError()).isCloseTo(fromTable.standardError(), within(1e-12));
    }

    @Test
    void means_are_divided_by_the_pooled_deviation() {
        EffectSize effect = EffectSize.of(new Study.Means(105, 10, 50, 100, 10, 50), Method.PROBIT);
        assertThat(effect.d()).isCloseTo(0.5, within(1e-15));
        assertThat(effect.standardError()).isCloseTo(Math.sqrt(0.04 + 0.25 / 200), within(1e-12));
    }

    @Test
    void an_empty_cell_still_gives_an_effect_size() {
        assertThat(EffectSize.of(new Study.TwoByTwo(5, 40, 0, 40), Method.LOGIT).d())
                .isPositive()
                .isFinite();
    }

    @Test
    void every_method_is_offered_beside_the_others() {
        List<AddedSuccess> all = AddedSuccess.byEveryMethod(THIRTY_AGAINST_TWENTY, 0.1);
        assertThat(all).extracting(AddedSuccess::method).containsExactly(Method.values());
    }
}

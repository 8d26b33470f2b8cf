package dk.sagsgang.investment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.sagsgang.investment.model.DiscountSchedule;
import dk.sagsgang.investment.model.DiscountSchedule.Step;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscountScheduleTest {
    private static final DiscountSchedule GREEN_BOOK =
            new DiscountSchedule(List.of(step(1, "0.035"), step(31, "0.030"), step(76, "0.025")));
    private static final DiscountSchedule DANISH_2021 =
            new DiscountSchedule(List.of(step(1, "0.035"), step(36, "0.025"), step(71, "0.015")));

    @ParameterizedTest
    @CsvSource({
        "1, 0.966183574879227",
        "5, 0.841973166858524",
        "10, 0.708918813709772",
        "30, 0.356278410602302",
        "31, 0.345901369516798",
        "75, 0.0942137725766915",
        "76, 0.0919158756845771"
    })
    void the_green_book_factors_are_cumulative(int year, double factor) {
        assertThat(factor(GREEN_BOOK, year)).isCloseTo(factor, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"35, 0.299976861658", "36, 0.292660352837", "70, 0.126401570087", "71, 0.124533566588"})
    void the_danish_factors_step_down_after_35_and_70_years(int year, double factor) {
        assertThat(factor(DANISH_2021, year)).isCloseTo(factor, within(5e-13));
    }

    @Test
    void an_annuity_of_ten_years_is_the_sum_of_its_factors() {
        BigDecimal annuity =
                DANISH_2021.factors(11, BigDecimal.ZERO).stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(annuity.doubleValue()).isCloseTo(8.31660532258, within(5e-12));
    }

    @Test
    void a_hundred_now_for_thirty_in_each_of_five_years_is_worth_35_45() {
        List<BigDecimal> factors = GREEN_BOOK.factors(6, BigDecimal.ZERO);
        double net = -100;
        for (int year = 1; year <= 5; year++) {
            net += 30 * factors.get(year).doubleValue();
        }
        assertThat(net).isCloseTo(35.4515712641225, within(1e-12));
    }

    @Test
    void year_zero_is_not_discounted() {
        assertThat(DANISH_2021.factors(1, BigDecimal.ZERO).getFirst()).isEqualByComparingTo("1");
    }

    private static double factor(DiscountSchedule schedule, int year) {
        return schedule.factors(year + 1, BigDecimal.ZERO).getLast().doubleValue();
    }

    private static Step step(int from, String rate) {
        return new Step(from, new BigDecimal(rate));
    }
}

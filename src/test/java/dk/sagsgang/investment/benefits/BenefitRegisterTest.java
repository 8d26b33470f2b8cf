package dk.sagsgang.investment.benefits;

import static dk.sagsgang.investment.CaseBuilder.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.sagsgang.investment.distribution.Beta;
import dk.sagsgang.quantities.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenefitRegisterTest {
    private static final BenefitId SAVED = new BenefitId("saved");
    private static final BenefitId SPENT = new BenefitId("spent");

    @Test
    void the_published_gain_of_620_citizens_is_what_was_saved_less_what_was_spent() {
        BenefitRegister register = BenefitRegister.EMPTY
                .promise(benefit(SAVED, "Forsørgelse", expected(2023, "6000000", "4000000", "8000000")))
                .promise(benefit(SPENT, "Indsats", expected(2023, "-5400000", "-6000000", "-5000000")))
                .record(realised(SAVED, "6497941"))
                .record(realised(SPENT, "-5377651"));
        Portfolio portfolio = Portfolio.of(register, LocalDate.of(2024, 2, 1));
        assertThat(portfolio.realised().get(MUNICIPALITY)).isEqualByComparingTo("1120290");
        assertThat(Calibration.of(register.outcomes()).coverage()).contains(new BigDecimal("1"));
    }

    @Test
    void half_of_620_succeeding_moves_a_hopeful_prior() {
        Reestimate now = Reestimate.of(Reestimate.prior(bd("0.60"), bd("0.05")), 310, 620);
        // prior of 0.6 * (1 - 0.6) / 0.0025 - 1 = 95 people
        assertThat(now.prior().alpha().add(now.prior().beta())).isEqualByComparingTo("95");
        assertThat(now.rate().doubleValue()).isCloseTo((57 + 310) / (95 + 620.0), within(1e-12));
        assertThat(now.low()).isLessThan(0.5).isGreaterThan(0.47);
        assertThat(now.high()).isGreaterThan(0.53).isLessThan(0.56);
    }

    @Test
    void a_flat_prior_leaves_the_counts_alone() {
        Reestimate now = Reestimate.of(new Beta(bd("1"), bd("1")), 310, 620);
        assertThat(now.rate().doubleValue()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void a_later_measurement_corrects_an_earlier_one_and_both_are_kept() {
        BenefitRegister register = BenefitRegister.EMPTY
                .promise(benefit(SAVED, "Forsørgelse", expected(2023, "100", "50", "150")))
                .record(new Realised(SAVED, 2023, kr("40"), LocalDate.of(2024, 1, 5), "Foreløbigt"))
                .record(new Realised(SAVED, 2023, kr("60"), LocalDate.of(2024, 3, 5), "Regnskab"));
        Outcome outcome = register.outcomes(SAVED).getFirst();
        assertThat(outcome.realised().orElseThrow().amount()).isEqualTo(kr("60"));
        assertThat(outcome.withinInterval()).contains(true);
        assertThat(register.measurements()).hasSize(2);
    }

    @Test
    void calibration_tells_how_often_reality_fell_inside_and_how_hopeful_we_were() {
        BenefitRegister register = BenefitRegister.EMPTY
                .promise(benefit(
                        SAVED,
                        "Forsørgelse",
                        expected(2021, "100", "80", "120"),
                        expected(2022, "100", "80", "120"),
                        expected(2023, "100", "80", "120"),
                        expected(2024, "100", "80", "120")))
                .record(realised(SAVED, 2021, "90"))
                .record(realised(SAVED, 2022, "60"))
                .record(realised(SAVED, 2023, "130"));
        Calibration calibration = Calibration.of(register.outcomes());
        assertThat(calibration.measured()).isEqualTo(3);
        assertThat(calibration.within()).isEqualTo(1);
        assertThat(calibration.below()).isEqualTo(1);
        assertThat(calibration.above()).isEqualTo(1);
        assertThat(calibration.bias().orElseThrow().doubleValue()).isCloseTo(-20 / 300.0, within(1e-12));
        assertThat(calibration.meanShortfall().doubleValue()).isCloseTo(20 / 3.0, within(1e-9));
    }

    @Test
    void a_year_that_is_over_and_not_measured_is_late_and_so_is_an_undecided_gate() {
        BenefitRegister register =
                BenefitRegister.EMPTY.promise(benefit(SAVED, "Forsørgelse", expected(2023, "100", "80", "120")));
        assertThat(Portfolio.of(register, LocalDate.of(2023, 12, 1)).late()).isEmpty();
        assertThat(Portfolio.of(register, LocalDate.of(2024, 1, 2)).late()).hasSize(1);
        assertThat(new Gate(LocalDate.of(2023, 6, 1), "Halvdelen er begyndt", Optional.empty())
                        .overdue(LocalDate.of(2023, 7, 1)))
                .isTrue();
    }

    @Test
    void two_investments_that_claim_the_same_gain_are_shown_together() {
        PromisedBenefit first =
                benefit(SAVED, "Konto 5.57", expected(2023, "1", "1", "1"), expected(2024, "1", "1", "1"));
        PromisedBenefit second = of("Anden indsats", new BenefitId("b"), "Konto 5.57", expected(2024, "1", "1", "1"));
        PromisedBenefit elsewhere =
                of("Tredje indsats", new BenefitId("c"), "Konto 5.58", expected(2024, "1", "1", "1"));
        BenefitRegister register =
                BenefitRegister.EMPTY.promise(first).promise(second).promise(elsewhere);
        assertThat(Overlap.in(register)).singleElement().satisfies(overlap -> {
            assertThat(overlap.first()).isEqualTo(first);
            assertThat(overlap.second()).isEqualTo(second);
            assertThat(overlap.years()).containsExactly(2024);
        });
    }

    @Test
    void a_measurement_of_nothing_promised_is_refused_and_named_in_a_table() {
        assertThatThrownBy(() -> BenefitRegister.EMPTY.record(realised(SAVED, "1")))
                .hasMessageContaining("saved");
        RealisedTable table = RealisedTable.read(
                "realiseret.csv",
                "benefit;year;amount;recordedOn;source\nsaved;2023;6497941;2024-02-01;Regnskab\nukendt;2023;1;2024-02-01;x\n",
                BenefitRegister.EMPTY.promise(benefit(SAVED, "a", expected(2023, "1", "1", "1"))));
        assertThat(table.realised()).hasSize(1);
        assertThat(table.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.danishLine()).contains("realiseret.csv, linje 3"));
    }

    private static PromisedBenefit benefit(BenefitId id, String account, Expected... profile) {
        return of("Virksomhedsrettet indsats", id, account, profile);
    }

    private static PromisedBenefit of(String investment, BenefitId id, String account, Expected... profile) {
        return new PromisedBenefit(
                id,
                investment,
                "Ledige over 30 år",
                MUNICIPALITY,
                "Jobcenterchefen",
                "Beskæftigelsesudvalget",
                account,
                new Baseline(bd("100"), "kr. om året", LocalDate.of(2022, 12, 31)),
                "Opslag i regnskabet",
                true,
                List.of(profile),
                List.of());
    }

    private static Expected expected(int year, String amount, String low, String high) {
        return new Expected(year, kr(amount), kr(low), kr(high));
    }

    private static Realised realised(BenefitId id, String amount) {
        return realised(id, 2023, amount);
    }

    private static Realised realised(BenefitId id, int year, String amount) {
        return new Realised(id, year, kr(amount), LocalDate.of(year + 1, 2, 1), "Regnskab");
    }

    private static Money kr(String amount) {
        return Money.ofKroner(bd(amount));
    }

    private static BigDecimal bd(String number) {
        return new BigDecimal(number);
    }
}

package dk.sagsgang.investment.benefits;

import static dk.sagsgang.investment.benefits.PlanBuilder.aPlan;
import static dk.sagsgang.investment.benefits.PlanBuilder.certain;
import static dk.sagsgang.investment.benefits.PlanBuilder.expected;
import static dk.sagsgang.investment.benefits.PlanBuilder.kr;
import static dk.sagsgang.investment.benefits.PlanBuilder.people;
import static dk.sagsgang.investment.benefits.PlanBuilder.realised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.sagsgang.investment.distribution.Beta;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BenefitRegisterTest {
    private static final InvestmentId EFFORT = new InvestmentId("indsats");
    private static final LocalDate SPRING_2024 = LocalDate.of(2024, 2, 1);

    @Test
    void the_published_gain_of_620_citizens_is_what_was_saved_less_what_was_spent() {
        BenefitRegister register = BenefitRegister.EMPTY
                .promise(aPlan("indsats")
                        .gain("ydelse", expected(2023, "6000000", "4000000", "8000000"))
                        .cost("kurser", certain(2023, "5400000"))
                        .build())
                .record(realised("indsats", "ydelse", "2023", "6497941"))
                .record(realised("indsats", "kurser", "2023", "5377651"));
        Portfolio portfolio = Portfolio.of(register, SPRING_2024);
        assertThat(portfolio.payers())
                .singleElement()
                .satisfies(municipality -> assertThat(municipality.net()).isEqualTo(kr("1120290")));
        assertThat(portfolio.investments().getFirst().balanced()).isTrue();
        assertThat(portfolio.cashable().realised()).isEqualTo(kr("6497941"));
        assertThat(Calibration.of(register.predictions()).coverage()).contains(new BigDecimal("1"));
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
    void the_success_rate_is_re_estimated_from_all_who_are_counted() {
        BenefitRegister register = BenefitRegister.EMPTY
                .promise(aPlan("indsats").success(600, "0.60", "0.05").build())
                .count(people("indsats", PeopleCount.Kind.PARTICIPANTS, "2022", 400))
                .count(people("indsats", PeopleCount.Kind.PARTICIPANTS, "2023-K1", 220));
        assertThat(register.reestimate(EFFORT)).isEmpty();
        Reestimate now = register.count(people("indsats", PeopleCount.Kind.SUCCESSES, "2022", 310))
                .reestimate(EFFORT)
                .orElseThrow();
        assertThat(now.successes()).isEqualTo(310);
        assertThat(now.participants()).isEqualTo(620);
    }

    @Test
    void more_successes_than_participants_are_no_ground_for_an_estimate() {
        BenefitRegister register = BenefitRegister.EMPTY
                .promise(aPlan("indsats").success(600, "0.60", "0.05").build())
                .count(people("indsats", PeopleCount.Kind.PARTICIPANTS, "2022", 10))
                .count(people("indsats", PeopleCount.Kind.SUCCESSES, "2022", 11));
        assertThat(register.reestimate(EFFORT)).isEmpty();
    }

    @Test
    void a_later_measurement_corrects_an_earlier_one_and_both_are_kept() {
        BenefitRegister register = promised(expected(2023, "100", "50", "150"))
                .record(realised("indsats", "ydelse", "2023", "40", LocalDate.of(2024, 1, 5)))
                .record(realised("indsats", "ydelse", "2023", "60", LocalDate.of(2024, 3, 5)));
        LineOutcome outcome = outcome(register);
        assertThat(outcome.realised()).contains(kr("60"));
        assertThat(outcome.withinInterval()).contains(true);
        assertThat(register.measurements()).hasSize(2);
    }

    @Test
    void quarters_and_months_add_up_to_their_year_to_the_oere() {
        BenefitRegister register = promised(expected(2023, "100", "50", "150"))
                .record(realised("indsats", "ydelse", "2023-K1", "10.01"))
                .record(realised("indsats", "ydelse", "2023-04", "20.02"))
                .record(realised("indsats", "ydelse", "2023-05", "0"))
                .record(realised("indsats", "ydelse", "2023-06", "0.30"))
                .record(realised("indsats", "ydelse", "2023-K3", "30"));
        assertThat(outcome(register).realised()).isEmpty();
        assertThat(outcome(register).measured().orElseThrow()).satisfies(soFar -> {
            assertThat(soFar.amount()).isEqualTo(kr("60.33"));
            assertThat(soFar.months()).isEqualTo(9);
        });
        assertThat(outcome(register.record(realised("indsats", "ydelse", "2023-K4", "39.67")))
                        .realised()
                        .orElseThrow()
                        .kroner())
                .isEqualByComparingTo("100");
    }

    @Test
    void a_quarter_takes_precedence_over_its_months_and_a_year_over_both_and_a_difference_is_reported() {
        BenefitRegister register = promised(expected(2023, "100", "50", "150"))
                .record(realised("indsats", "ydelse", "2023-01", "5"))
                .record(realised("indsats", "ydelse", "2023-K1", "30"))
                .record(realised("indsats", "ydelse", "2023-K2", "20"))
                .record(realised("indsats", "ydelse", "2023-K3", "20"))
                .record(realised("indsats", "ydelse", "2023-K4", "20"));
        assertThat(outcome(register).realised()).contains(kr("90"));
        Measured year = outcome(register.record(realised("indsats", "ydelse", "2023", "93")))
                .measured()
                .orElseThrow();
        assertThat(year.amount()).isEqualTo(kr("93"));
        assertThat(year.ofParts()).contains(kr("90"));
    }

    @Test
    void calibration_measures_how_often_outcomes_fell_inside_and_how_optimistic_promises_were() {
        BenefitRegister register = promised(
                        expected(2021, "100", "80", "120"),
                        expected(2022, "100", "80", "120"),
                        expected(2023, "100", "80", "120"),
                        expected(2024, "100", "80", "120"))
                .record(realised("indsats", "ydelse", "2021", "90"))
                .record(realised("indsats", "ydelse", "2022", "60"))
                .record(realised("indsats", "ydelse", "2023", "130"));
        Calibration calibration = Calibration.of(register.predictions());
        assertThat(calibration.measured()).isEqualTo(3);
        assertThat(calibration.within()).isEqualTo(1);
        assertThat(calibration.below()).isEqualTo(1);
        assertThat(calibration.above()).isEqualTo(1);
        assertThat(calibration.bias().orElseThrow().doubleValue()).isCloseTo(-20 / 300.0, within(1e-12));
        assertThat(calibration.meanShortfall().doubleValue()).isCloseTo(20 / 3.0, within(1e-9));
    }

    @Test
    void few_measurements_leave_wide_room_for_the_true_coverage() {
        // Clopper and Pearson: the ends solve P(X >= 1) = 0.05 and P(X <= 1) = 0.05 for three draws.
        Calibration few = new Calibration(3, 1, 1, 1, bd("300"), bd("280"));
        assertThat(few.lowestCoverage()).isCloseTo(1 - Math.cbrt(0.95), within(1e-9));
        double high = few.highestCoverage();
        assertThat(Math.pow(1 - high, 3) + 3 * high * Math.pow(1 - high, 2)).isCloseTo(0.05, within(1e-9));
        assertThat(few.agreesWithNominal()).isFalse();
        assertThat(new Calibration(3, 3, 0, 0, bd("3"), bd("3")).agreesWithNominal())
                .isTrue();
    }

    @Test
    void predictions_are_judged_by_what_was_first_promised_unless_an_error_is_corrected() {
        InvestmentPlan first = plan(expected(2023, "100", "80", "120")).build();
        InvestmentPlan modest = plan(expected(2023, "50", "40", "60")).build();
        BenefitRegister lowered = BenefitRegister.EMPTY
                .promise(first)
                .promise(modest)
                .record(realised("indsats", "ydelse", "2023", "50"));
        assertThat(Calibration.of(lowered.predictions()).below()).isEqualTo(1);
        assertThat(outcome(lowered).withinInterval()).contains(true);
        BenefitRegister corrected = BenefitRegister.EMPTY
                .promise(first)
                .promise(plan(expected(2023, "50", "40", "60"))
                        .correcting("Tastefejl")
                        .build())
                .record(realised("indsats", "ydelse", "2023", "50"));
        assertThat(Calibration.of(corrected.predictions()).within()).isEqualTo(1);
    }

    @Test
    void a_year_that_is_over_and_not_measured_is_late_and_so_is_an_undecided_gate() {
        BenefitRegister register = BenefitRegister.EMPTY.promise(
                plan(expected(2023, "100", "80", "120")).gate("2023-06-01").build());
        assertThat(Portfolio.of(register, LocalDate.of(2023, 5, 31)).late()).isEmpty();
        assertThat(Portfolio.of(register, LocalDate.of(2023, 12, 1)).late())
                .singleElement()
                .isInstanceOf(Late.OverdueGate.class);
        assertThat(Portfolio.of(register, LocalDate.of(2024, 1, 2)).late())
                .hasSize(2)
                .anyMatch(Late.UnmeasuredYear.class::isInstance);
    }

    @Test
    void what_was_promised_for_the_time_after_a_stop_is_neither_overdue_nor_judged_but_reported() {
        BenefitRegister register = BenefitRegister.EMPTY
                .promise(plan(expected(2022, "100", "80", "120"), expected(2023, "100", "80", "120"))
                        .stopped("2023-02-01")
                        .build())
                .record(realised("indsats", "ydelse", "2022", "10"));
        Standing standing = Portfolio.of(register, SPRING_2024).investments().getFirst();
        assertThat(standing.state()).isEqualTo(Standing.State.STOPPED);
        assertThat(standing.late()).isEmpty();
        assertThat(standing.gains().promised()).isEqualTo(kr("200"));
        assertThat(standing.gains().abandoned()).isEqualTo(kr("100"));
        assertThat(Calibration.of(register.predictions()).measured()).isEqualTo(1);
    }

    @Test
    void two_investments_that_claim_the_same_gain_are_shown_together() {
        InvestmentPlan first = plan(expected(2023, "1", "1", "1"), expected(2024, "1", "1", "1"))
                .build();
        InvestmentPlan second =
                aPlan("anden").gain("ydelse", expected(2024, "1", "1", "1")).build();
        InvestmentPlan elsewhere = aPlan("tredje")
                .onAccount("Konto 5.58")
                .gain("ydelse", expected(2024, "1", "1", "1"))
                .build();
        BenefitRegister register =
                BenefitRegister.EMPTY.promise(first).promise(second).promise(elsewhere);
        assertThat(Overlap.in(register)).singleElement().satisfies(overlap -> {
            assertThat(overlap.first().plan()).isEqualTo(first);
            assertThat(overlap.second().plan()).isEqualTo(second);
            assertThat(overlap.years()).containsExactly(2024);
        });
    }

    @Test
    void a_measurement_of_nothing_promised_is_refused() {
        assertThatThrownBy(() -> BenefitRegister.EMPTY.record(realised("indsats", "ydelse", "2023", "1")))
                .hasMessageContaining("indsats");
        assertThatThrownBy(
                        () -> promised(expected(2023, "1", "1", "1")).record(realised("indsats", "andet", "2023", "1")))
                .hasMessageContaining("indsats/andet");
    }

    private static PlanBuilder plan(Expected... profile) {
        return aPlan("indsats").gain("ydelse", profile);
    }

    private static BenefitRegister promised(Expected... profile) {
        return BenefitRegister.EMPTY.promise(plan(profile).build());
    }

    private static LineOutcome outcome(BenefitRegister register) {
        return register.outcomes(register.get(EFFORT).current().benefits().getFirst())
                .getFirst();
    }

    private static BigDecimal bd(String number) {
        return new BigDecimal(number);
    }
}

package dk.sagsgang.investment.benefits;

import static dk.sagsgang.investment.benefits.PlanBuilder.aPlan;
import static dk.sagsgang.investment.benefits.PlanBuilder.certain;
import static dk.sagsgang.investment.benefits.PlanBuilder.expected;
import static dk.sagsgang.investment.benefits.PlanBuilder.kr;
import static dk.sagsgang.investment.benefits.PlanBuilder.people;
import static dk.sagsgang.investment.benefits.PlanBuilder.realised;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.storage.Database;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every engine must do with the benefit register. */
abstract class BenefitsContract {
    private static final InvestmentId EFFORT = new InvestmentId("indsats");

    /** The database under test, with an empty record. */
    abstract Database database();

    @Test
    void a_plan_comes_back_as_it_was_kept() {
        InvestmentPlan plan = full().build();

        assertThat(benefits().keep(plan)).isEqualTo(Benefits.PlanChange.NEW);

        InvestmentPlan kept = benefits().getRegister().get(EFFORT).current();
        assertThat(kept)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, java.math.BigDecimal.class)
                .isEqualTo(plan);
    }

    @Test
    void the_same_plan_twice_changes_nothing() {
        benefits().keep(full().build());
        long before = database().revision().number();

        assertThat(benefits().keep(full().build())).isEqualTo(Benefits.PlanChange.UNCHANGED);

        assertThat(database().revision().number()).isEqualTo(before);
        assertThat(benefits().getRegister().get(EFFORT).versions()).hasSize(1);
    }

    @Test
    void another_plan_of_the_same_investment_is_a_new_version_beside_the_first() {
        benefits().keep(full().build());

        assertThat(benefits().keep(full().called("Nyt navn").build())).isEqualTo(Benefits.PlanChange.NEW_VERSION);

        PlanVersions versions = benefits().getRegister().get(EFFORT);
        assertThat(versions.versions()).hasSize(2);
        assertThat(versions.versions().getFirst().title()).isEqualTo("Virksomhedsrettet indsats");
        assertThat(versions.current().title()).isEqualTo("Nyt navn");
    }

    @Test
    void measurements_are_added_once_and_a_correction_is_kept_beside_what_it_corrects() {
        benefits().keep(full().build());
        Realised first = realised("indsats", "ydelse", "2023", "6497941.00", LocalDate.of(2024, 2, 1));
        Realised corrected = realised("indsats", "ydelse", "2023", "6497941.25", LocalDate.of(2024, 3, 1));
        PeopleCount people = people("indsats", PeopleCount.Kind.PARTICIPANTS, "2023-03", 620);

        assertThat(benefits().record(List.of(first), List.of(people))).isEqualTo(2);
        assertThat(benefits().record(List.of(first, corrected, corrected), List.of(people)))
                .isEqualTo(1);

        BenefitRegister register = benefits().getRegister();
        assertThat(register.measurements()).hasSize(2);
        assertThat(register.people()).containsExactly(people);
        assertThat(register.outcomes(register.get(EFFORT).current().benefits().getFirst())
                        .getFirst()
                        .realised()
                        .orElseThrow()
                        .compareTo(kr("6497941.25")))
                .isZero();
    }

    @Test
    void what_readers_see_is_marked_as_changed() {
        long before = database().revision().number();
        benefits().keep(full().build());
        benefits().record(List.of(realised("indsats", "ydelse", "2023", "1")), List.of());
        assertThat(database().revision().number()).isEqualTo(before + 2);
    }

    private Benefits benefits() {
        return Benefits.in(database());
    }

    private static PlanBuilder full() {
        return aPlan("indsats")
                .success(600, "0.550", "0.05")
                .gain("ydelse", expected(2023, "6900000.50", "-100", "8000000"))
                .gainedBy("stat")
                .notCashable()
                .gain("refusion", expected(2024, "1", "0", "2"), expected(2023, "3", "3", "3"))
                .cost("kurser", certain(2023, "5400000"))
                .gate("2023-06-01")
                .stopped("2024-01-31")
                .correcting("Tastefejl i 2023");
    }
}

package dk.sagsgang.economy;

import static dk.sagsgang.economy.TableText.found;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureRulesTest {

    @Test
    void a_deviation_is_the_same_two_lines_everywhere() {
        assertThat(found("""
                Enhed  | Budget | Forventet | Afvigelse
                Nord   | 100    | 90        | 10
                Syd    | 200    | 230       | -30
                Øst    | 150    | 140       | 15
                """)).containsExactly("difference-mismatch line 4: 15 against 10");
    }

    @Test
    void either_sign_convention_is_fine_if_it_is_kept() {
        assertThat(found("""
                Enhed  | Budget | Regnskab | Afvigelse
                Nord   | 100    | 90       | -10
                Syd    | 200    | 230      | 30
                """)).isEmpty();
        assertThat(found("""
                Enhed  | Budget | Regnskab | Afvigelse
                Nord   | 100    | 90       | -10
                Syd    | 200    | 230      | 30
                Øst    | 100    | 80       | 20
                """)).containsExactly("difference-mismatch line 4: 20 against -20");
    }

    @Test
    void a_deviation_in_per_cent_is_not_taken_for_one_in_kroner() {
        assertThat(found("""
                Enhed  | Budget | Regnskab | Afvigelse | Afvigelse i %
                Nord   | 100    | 90       | 10        | 10 %
                Syd    | 200    | 230      | -30       | -15 %
                """)).isEmpty();
    }

    @Test
    void shares_are_checked_against_the_figures_they_stand_with() {
        assertThat(found("""
                        | A    | B    | C    | D    | I alt
                Antal   | 10   | 20   | 30   | 40   | 100
                Andel   | 10 % | 20 % | 35 % | 40 % | 100 %
                """)).contains("percentage-mismatch line 3: 35 % against 30 %");
    }

    @Test
    void a_year_opens_with_what_the_year_before_closed_with() {
        assertThat(found("""
                             | 2022 | 2023 | 2024
                Saldo primo  | 100  | 120  | 115
                Ændring      | 20   | -10  | 5
                Saldo ultimo | 120  | 110  | 120
                """)).containsExactly("carried-forward-mismatch line 2: 115 against 110");
    }

    @Test
    void a_sum_carried_over_the_page_is_the_sum_so_far() {
        assertThat(found("""
                          | Beløb
                Løn       | 100
                Drift     | 50
                Transport | 160
                """)).containsExactly("carried-forward-mismatch line 4: 160 against 150");
    }

    @Test
    void a_number_that_lost_a_digit_is_found_and_what_was_meant_is_known_from_the_sum() {
        assertThat(found("""
                Udvalg (hele kr.) | 2020    | 2021      | 2022      | 2023      | 2024      | I alt over perioden
                Økonomi           | 197.000 | 939.733   | 939.733   | 939.733   | 704.800   | 3.721.000
                Beskæftigelse     | 0       | 430.000   | 430.000   | 430.00    | 322.500   | 1.612.500
                I alt             | 197.000 | 1.369.733 | 1.369.733 | 1.369.733 | 1.027.300 | 5.333.500
                """)).containsExactly("broken-number line 3: 430.00 against 430.000");
    }

    @Test
    void decimal_points_throughout_are_a_manner_of_printing_not_an_error() {
        assertThat(found("""
                    | 2023 | 2024
                Nord| 4.10 | 4.40
                Syd | 3.90 | 4.25
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.573.050 = 5.915.745 + 657.305",
                "5.915.745 kr. + 284.957 kr. = 6.200.702 kr.",
                "7.573.555 = 702.018 + 6.318.164 + 500.000 + 53.373",
                "6.871.537 = 2.282.000 + 910.000 + 500.000 + 3.179.537",
                "3 x 3.666.667 kr. = 11.000.000 kr.",
                "42.667.000 kr. fordeler sig med 32.000.000 kr. fra fonden, 5.333.500 kr. fra boligorganisationerne og 5.333.500 kr. fra kommunen.",
                "Samlet gevinst pr. 30. september 2020 = 6.497.941 kr.",
                "10 mio. kr. fordeles med ca. 4 mio. kr. til nord og 5 mio. kr. til syd.",
                "x = y + 3"
            })
    void sums_in_the_text_that_hold_or_are_not_plain_give_nothing(String text) {
        assertThat(TableChecks.danish().checkText(text, "test.txt", 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.573.150 = 5.915.745 + 657.305",
                "5.915.745 kr. + 284.957 kr. = 6.200.792 kr.",
                "3 x 3.666.667 kr. = 11.100.000 kr.",
                "10,5 mio. kr. fordeles med 4,0 mio. kr. til nord og 5,5 mio. kr. til syd. Der er 3 ansøgere."
            })
    void sums_in_the_text_that_do_not_hold_are_found(String text) {
        List<Finding> findings = TableChecks.danish().checkText(text, "test.txt", 7);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("text-sum-mismatch");
            assertThat(finding.place().startLine()).isEqualTo(7);
        });
    }
}

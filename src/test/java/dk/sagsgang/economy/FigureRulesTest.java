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
    void shares_are_checked_against_the_figures_beside_them() {
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

    @Test
    void a_deviation_of_two_lines_is_checked_where_one_column_holds() {
        assertThat(found("""
                          | 2023 | 2024
                Budget    | 100  | 200
                Regnskab  | 90   | 230
                Afvigelse | 10   | -35
                """)).containsExactly("difference-mismatch line 4: -35 against -30");
    }

    @Test
    void a_deviation_of_more_lines_is_checked_where_more_columns_hold_than_fail() {
        assertThat(found("""
                          | 2023 | 2024
                Budget    | 100  | 200
                Tillæg    | 7    | 9
                Regnskab  | 90   | 230
                Afvigelse | 10   | -35
                """)).isEmpty();
    }

    @Test
    void a_deviation_by_itself_is_checked_against_the_only_two_lines() {
        assertThat(found("""
                          | 2024
                Budget    | 100
                Regnskab  | 90
                Afvigelse | 15
                """)).containsExactly("difference-mismatch line 4: 15 against 10");
    }

    @Test
    void a_deviation_by_itself_may_be_printed_either_way_round() {
        assertThat(found("""
                          | 2024
                Budget    | 100
                Regnskab  | 90
                Afvigelse | -10
                """)).isEmpty();
    }

    @Test
    void without_a_minus_in_the_table_none_is_missing() {
        assertThat(found("""
                Enhed | Budget | Regnskab | Afvigelse
                Nord  | 100    | 90       | 10
                Syd   | 200    | 180      | 20
                Vest  | 100    | 100      | 0
                Øst   | 150    | 170      | 20
                """)).isEmpty();
    }

    @Test
    void one_deviation_that_holds_is_no_convention_of_signs() {
        assertThat(found("""
                          | 2023 | 2024
                Budget    | 100  | 200
                Regnskab  | 110  | 230
                Afvigelse | -10  | 30
                """)).isEmpty();
    }

    @Test
    void a_deviation_is_not_that_of_another_deviation() {
        assertThat(found("""
                           | 2023 | 2024
                Budget     | 100  | 200
                Regnskab   | 90   | 230
                Afvigelse  | 10   | -30
                Difference | 10   | -35
                """)).containsExactly("difference-mismatch line 5: -35 against -30");
    }

    @Test
    void shares_of_nothing_are_not_checked() {
        assertThat(found("""
                        | A    | B    | C    | I alt
                Antal   | 0    | 0    | 0    | 0
                Andel   | 10 % | 20 % | 70 % | 100 %
                """)).isEmpty();
    }

    @Test
    void shares_that_fail_as_often_as_they_hold_are_shares_of_something_else() {
        assertThat(found("""
                        | A    | B    | C    | D    | I alt
                Antal   | 10   | 20   | 30   | 40   | 100
                Andel   | 10 % | 20 % | 20 % | 50 % | 100 %
                """)).isEmpty();
    }

    @Test
    void shares_of_things_that_are_counted_allow_no_rounding_of_these() {
        assertThat(found("""
                        | A    | B    | C    | I alt
                Antal   | 10   | 20   | 31   | 61
                Andel   | 17 % | 33 % | 51 % | 100 %
                """)).containsExactly("percentage-mismatch line 3: 17 % against 16 %");
    }

    @Test
    void shares_of_amounts_allow_these_to_be_rounded() {
        assertThat(found("""
                        | A    | B    | C    | I alt
                Beløb   | 10   | 20   | 31   | 61
                Andel   | 17 % | 33 % | 51 % | 100 %
                """)).isEmpty();
    }

    @Test
    void a_number_that_lost_a_digit_is_found_by_its_column_alone() {
        assertThat(found("""
                      | 2024
                Nord  | 1.200
                Syd   | 430.00
                Øst   | 2.300
                """)).containsExactly("broken-number line 3: 430.00 against ");
    }

    @Test
    void the_total_says_which_number_was_meant() {
        assertThat(found("""
                      | 2024
                Nord  | 1.200
                Syd   | 430.00
                Øst   | 2.300
                I alt | 433.500
                """)).containsExactly("broken-number line 3: 430.00 against 430.000");
    }

    @Test
    void a_total_that_does_not_fit_says_nothing_of_what_was_meant() {
        assertThat(found("""
                      | 2024
                Nord  | 1.200
                Syd   | 430.00
                Øst   | 2.300
                I alt | 433.900
                """)).containsExactly("broken-number line 3: 430.00 against ");
    }

    @Test
    void one_grouped_number_beside_a_broken_one_does_not_make_it_broken() {
        assertThat(found("""
                      | 2024
                Nord  | 1.200
                Syd   | 430.00
                """)).isEmpty();
    }

    @Test
    void numbers_that_are_not_grouped_do_not_make_another_broken() {
        assertThat(found("""
                      | 2024
                Nord  | 12
                Syd   | 430.00
                Øst   | 15
                Vest  | 17
                """)).isEmpty();
    }

    @Test
    void as_many_broken_numbers_as_grouped_ones_are_a_manner_of_printing() {
        assertThat(found("""
                      | 2024
                Nord  | 1.200
                Syd   | 430.00
                Øst   | 2.300
                Vest  | 17.50
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70 mio. kr. = 4 mio. kr. + 5 kr.",
                "70 mio. kr. = 4 kr. + 5 mio. kr.",
                "70 kr. = 4 mio. kr. + 5 mio. kr.",
                "4 mio. kr. + 5 kr. = 70 mio. kr.",
                "3 x 4 mio. kr. = 70 kr."
            })
    void amounts_in_different_units_are_not_added(String text) {
        assertThat(TableChecks.danish().checkText(text, "test.txt", 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70 mio. kr. = 4 mio. kr. + 5 mio. kr.",
                "70 kr. = 4 kr. + 5 kr.",
                "70 = 4 kr. + 5 kr.",
                "4 mio. kr. + 5 mio. kr. = 70 mio. kr.",
                "3 x 4 mio. kr. = 70 mio. kr.",
                "3 x 4 = 70 mio. kr."
            })
    void the_same_figures_in_one_unit_are_added(String text) {
        assertThat(TableChecks.danish().checkText(text, "test.txt", 1))
                .extracting(Finding::code)
                .containsExactly("text-sum-mismatch");
    }

    @Test
    void amounts_without_a_unit_take_that_of_the_result() {
        assertThat(TableChecks.danish().checkText("12 mio. kr. = 4 + 5", "test.txt", 1))
                .extracting(Finding::code)
                .containsExactly("text-sum-mismatch");
        assertThat(TableChecks.danish().checkText("9 mio. kr. = 4 + 5", "test.txt", 1))
                .isEmpty();
    }

    @Test
    void a_line_may_hold_a_sum_when_it_has_an_equals_sign_or_divides_something() {
        assertThat(TableChecks.danish().mayHoldSum("= 4")).isTrue();
        assertThat(TableChecks.danish().mayHoldSum("10 mio. kr. fordeles med")).isTrue();
        assertThat(TableChecks.danish().mayHoldSum("10 mio. kr. til havnen")).isFalse();
        assertThat(TableChecks.danish().checkText("=", "test.txt", 1)).isEmpty();
    }

    @Test
    void what_a_whole_is_divided_into_ends_with_its_sentence() {
        assertThat(TableChecks.danish()
                        .checkText(
                                "9 mio. kr. fordeles med 4 mio. kr. til nord og 5 mio. kr. til syd. Der er 3 mio. kr. til øst.",
                                "test.txt",
                                1))
                .isEmpty();
    }

    @Test
    void a_whole_that_only_one_part_is_named_of_is_not_checked() {
        assertThat(TableChecks.danish().checkText("9 mio. kr. fordeles med 4 mio. kr. til nord.", "test.txt", 1))
                .isEmpty();
    }
}

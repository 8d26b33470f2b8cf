package dk.sagsgang.economy;

import static dk.sagsgang.economy.TableText.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumTest {

    @Test
    void a_total_that_is_two_cases_too_high_is_found_though_rounding_would_allow_it() {
        assertThat(found("""
                              | Afvist | Bortfald | Hjemvist | Stadfæstet | Ændret | Total
                Antal sager   | 50     | 0        | 55       | 275        | 47     | 429
                """)).containsExactly("sum-mismatch line 2: 429 against 427");
    }

    @Test
    void shares_that_should_make_a_hundred_are_added() {
        assertThat(found("""
                                 | Afvist | Bortfald | Hjemvist | Stadfæstet | Ændret | Total
                Andel i procent  | 11,7%  | 0,0%     | 12,8%    | 64,1%      | 11,0%  | 100,0%
                """)).containsExactly("sum-mismatch line 2: 100,0% against 99,6 %");
    }

    @Test
    void rounding_moves_a_sum_by_half_a_unit_for_each_part() {
        assertThat(found("""
                Budgetbehov             | 2021      | 2022      | 2023      | I alt
                Uddannelsesambassadører | 1.355.742 | 1.355.742 | 1.355.742 | 4.067.227
                Virksomhedskonsulenter  | 2.310.924 | 2.310.924 | 2.310.924 | 6.932.773
                I alt                   | 3.666.667 | 3.666.667 | 3.666.667 | 11.000.000
                Budgetforlig            | 4.000.000 | 4.000.000 | 3.000.000 | 11.000.000
                Afvigelse               | 333.333   | 333.333   | -666.667  | -
                """)).isEmpty();
    }

    @Test
    void figures_that_look_like_years_are_figures() {
        assertThat(found("""
                Skole | Elever 2023 | Elever 2024
                Nord  | 1950        | 2010
                Syd   | 50          | 40
                I alt | 2000        | 2050
                """)).isEmpty();
        assertThat(found("""
                Nord  | 1950
                Syd   | 550
                I alt | 2500
                """)).isEmpty();
    }

    @Test
    void what_may_be_an_amount_is_allowed_to_be_rounded() {
        assertThat(found("""
                        | 2024 | 2025
                Børn    | 12   | 14
                Ældre   | 13   | 15
                I alt   | 26   | 29
                """)).isEmpty();
    }

    @Test
    void a_wrong_cell_is_found_where_its_row_and_its_column_meet() {
        assertThat(found("""
                Skole | 2021 | 2022 | I alt
                Nord  | 100  | 200  | 300
                Syd   | 150  | 250  | 410
                I alt | 250  | 450  | 700
                """))
                .containsExactly("sum-mismatch line 4: 700 against 710", "sum-mismatch line 3: 410 against 400");
    }

    @Test
    void subtotals_and_their_grand_total_hold() {
        assertThat(found("""
                           | Budget
                Løn        | 100
                Drift      | 50
                I alt nord | 150
                Løn        | 70
                Drift      | 30
                I alt syd  | 100
                Hovedtotal | 250
                """)).isEmpty();
    }

    @Test
    void a_grand_total_may_go_over_loose_lines_too() {
        assertThat(found("""
                            | 2024 | 2025
                Løn         | 100  | 110
                Drift       | 50   | 60
                Skoler i alt| 150  | 170
                Puljer      | 25   | 20
                I alt       | 175  | 190
                """)).isEmpty();
    }

    @Test
    void a_wrong_subtotal_is_found_by_what_holds_in_the_other_columns() {
        assertThat(found("""
                            | 2024 | 2025 | 2026
                Løn         | 100  | 110  | 120
                Drift       | 50   | 60   | 70
                Skoler i alt| 150  | 175  | 190
                """)).containsExactly("sum-mismatch line 4: 175 against 170");
    }

    @Test
    void a_total_on_top_is_read_downwards() {
        assertThat(found("""
                      | 2024 | 2025
                I alt | 150  | 170
                Nord  | 100  | 110
                Syd   | 50   | 60
                """)).isEmpty();
    }

    @Test
    void a_surplus_printed_without_a_sign_is_no_mismatch_though_its_total_adds_up_elsewhere() {
        assertThat(found("""
                            | 2023 | 2024
                Drift       | 300  | 500
                Refusioner  | 100  | 700
                I alt       | 400  | 200
                """)).isEmpty();
    }

    @Test
    void what_lies_among_its_parts_is_their_mean_and_not_their_sum() {
        assertThat(found("""
                        | Ventetid i dage
                Nord    | 10
                Syd     | 20
                Øst     | 30
                Samlet  | 21
                """)).isEmpty();
    }

    @Test
    void a_grand_total_is_checked_against_its_subtotals_and_loose_lines_where_their_parts_are_not_all_printed() {
        assertThat(found("""
                             | 2024 | 2025 | 2026
                Nord         | 100  | 110  | 120
                Skoler i alt | 160  | 180  | 190
                Puljer       | 25   | 20   | 30
                I alt        | 185  | 210  | 220
                """)).containsExactly("sum-mismatch line 5: 210 against 200");
    }

    @Test
    void a_grand_total_below_a_line_that_it_does_not_go_over_is_checked_against_its_subtotals() {
        assertThat(found("""
                                | 2024 | 2025 | 2026
                Nord            | 100  | 110  | 120
                Skoler i alt    | 160  | 180  | 190
                Syd             | 50   | 60   | 65
                Dagtilbud i alt | 90   | 95   | 110
                Puljer          | 7    | 8    | 9
                I alt           | 250  | 285  | 300
                """)).containsExactly("sum-mismatch line 7: 285 against 275");
    }

    @Test
    void a_grand_total_on_top_is_checked_against_the_subtotals_below_it() {
        assertThat(found("""
                                | 2024 | 2025 | 2026
                I alt           | 250  | 275  | 310
                Skoler i alt    | 160  | 180  | 190
                Nord            | 100  | 110  | 120
                Dagtilbud i alt | 90   | 95   | 110
                Syd             | 50   | 60   | 65
                """)).containsExactly("sum-mismatch line 2: 310 against 300");
    }

    @Test
    void a_subtotal_goes_over_the_lines_since_the_total_before_it() {
        assertThat(found("""
                                | 2024 | 2025 | 2026
                Nord            | 100  | 110  | 120
                Syd             | 50   | 60   | 70
                Skoler i alt    | 150  | 170  | 190
                Øst             | 30   | 40   | 50
                Vest            | 20   | 30   | 40
                Dagtilbud i alt | 50   | 75   | 90
                """)).containsExactly("sum-mismatch line 7: 75 against 70");
    }

    @Test
    void a_total_goes_over_the_lines_since_the_heading_before_them() {
        assertThat(found("""
                          | 2024 | 2025 | 2026
                Skoler    |      |      |
                Nord      | 100  | 110  | 120
                Syd       | 50   | 60   | 70
                Dagtilbud |      |      |
                Øst       | 30   | 40   | 50
                Vest      | 20   | 30   | 40
                I alt     | 50   | 75   | 90
                """)).containsExactly("sum-mismatch line 8: 75 against 70");
    }

    @Test
    void a_total_goes_over_all_lines_above_it_though_something_else_that_is_called_a_total_is_among_them() {
        assertThat(found("""
                              | 2024 | 2025 | 2026
                Nord          | 100  | 110  | 120
                Samlet ramme  | 500  | 500  | 500
                Syd           | 50   | 60   | 70
                I alt         | 150  | 175  | 190
                """)).containsExactly("sum-mismatch line 5: 175 against 170");
    }

    @Test
    void each_total_on_top_goes_over_the_lines_up_to_the_next() {
        assertThat(found("""
                                | 2024 | 2025 | 2026
                Skoler i alt    | 150  | 175  | 190
                Nord            | 100  | 110  | 120
                Syd             | 50   | 60   | 70
                Dagtilbud i alt | 50   | 70   | 90
                Øst             | 30   | 40   | 50
                Vest            | 20   | 30   | 40
                """)).containsExactly("sum-mismatch line 2: 175 against 170");
    }

    @Test
    void a_sum_carried_from_the_page_before_is_a_part_of_the_total() {
        assertThat(found("""
                          | 2024 | 2025 | 2026
                Transport | 100  | 200  | 300
                Løn       | 50   | 60   | 70
                Drift     | 20   | 30   | 40
                I alt     | 170  | 295  | 410
                """)).containsExactly("sum-mismatch line 5: 295 against 290");
    }

    @Test
    void prices_and_shares_among_the_lines_are_left_out_of_the_sum() {
        assertThat(found("""
                               | 2024 | 2025 | 2026
                Pladser nord   | 10   | 20   | 30
                Pladser syd    | 5    | 6    | 7
                Pris pr. plads | 100  | 110  | 120
                I alt          | 15   | 29   | 37
                """)).containsExactly("sum-mismatch line 5: 29 against 26");
    }

    @Test
    void a_column_that_another_reading_explains_is_not_reported() {
        assertThat(found("""
                             | 2024 | 2025 | 2026
                Nord         | 100  | 110  | 120
                Syd          | 50   | 60   | 70
                Skoler i alt | 150  | 170  | 190
                Øst          | 30   | 40   | 50
                Vest         | 20   | 30   | 40
                I alt        | 50   | 240  | 90
                """)).isEmpty();
    }

    @Test
    void a_total_of_one_line_is_not_checked() {
        assertThat(found("""
                      | 2024
                Nord  | 100
                I alt | 120
                """)).isEmpty();
    }

    @Test
    void a_column_with_one_figure_that_is_not_zero_confirms_nothing() {
        assertThat(found("""
                             | 2024 | 2025
                Løn          | 100  | 110
                Drift        | 0    | 60
                Skoler i alt | 100  | 175
                """)).isEmpty();
    }

    @Test
    void a_reading_that_fails_more_often_than_it_holds_is_not_trusted() {
        assertThat(found("""
                             | 2024 | 2025 | 2026
                Løn          | 100  | 110  | 120
                Drift        | 50   | 60   | 70
                Skoler i alt | 150  | 175  | 195
                """)).isEmpty();
    }

    @Test
    void a_column_with_a_dash_is_reported_only_where_two_others_hold() {
        assertThat(found("""
                             | 2024 | 2025 | 2026
                Løn          | 100  | -    | 120
                Drift        | 50   | 60   | 70
                Skoler i alt | 150  | 90   | 190
                """)).containsExactly("sum-mismatch line 4: 90 against 60");
    }

    @Test
    void one_column_that_holds_does_not_vouch_for_one_with_a_dash() {
        assertThat(found("""
                             | 2024 | 2025
                Løn          | 100  | -
                Drift        | 50   | 60
                Skoler i alt | 150  | 90
                """)).isEmpty();
    }

    @Test
    void more_than_six_lines_that_may_be_taken_away_are_too_many_to_say_anything() {
        assertThat(found("""
                            | 2024  | 2025
                Indtægt 1   | 1.000 | 1.000
                Indtægt 2   | 1.000 | 1.000
                Indtægt 3   | 1.000 | 1.000
                Indtægt 4   | 1.000 | 1.000
                Indtægt 5   | 1.000 | 1.000
                Indtægt 6   | 1.000 | 1.000
                Indtægt 7   | 1.000 | 1.000
                I alt       | 7.000 | 6.777
                """)).isEmpty();
    }

    @Test
    void six_lines_that_may_be_taken_away_are_tried_in_every_way() {
        assertThat(found("""
                            | 2024  | 2025
                Indtægt 1   | 1.000 | 1.000
                Indtægt 2   | 1.000 | 1.000
                Indtægt 3   | 1.000 | 1.000
                Indtægt 4   | 1.000 | 1.000
                Indtægt 5   | 1.000 | 1.000
                Indtægt 6   | 1.000 | 1.000
                I alt       | 6.000 | 5.777
                """)).containsExactly("sum-mismatch line 8: 5.777 against 6.000");
    }

    @Test
    void a_table_with_something_else_called_a_total_can_be_read_in_more_ways_than_one() {
        assertThat(found("""
                             | 2024
                Nord         | 100
                Samlet ramme | 60
                Syd          | 50
                I alt        | 155
                """)).isEmpty();
    }

    @Test
    void a_line_without_a_label_may_be_anything() {
        assertThat(found("""
                      | 2024
                Nord  | 100
                      | 50
                I alt | 155
                """)).isEmpty();
    }

    @Test
    void things_and_money_are_not_added() {
        assertThat(found("""
                             | 2024
                Antal elever | 100
                Udgift       | 50
                I alt        | 155
                """)).isEmpty();
    }

    @Test
    void money_alone_is_added() {
        assertThat(found("""
                            | 2024
                Udgift nord | 100
                Udgift syd  | 50
                I alt       | 180
                """)).containsExactly("sum-mismatch line 4: 180 against 150");
    }

    @Test
    void things_alone_are_added() {
        assertThat(found("""
                            | 2024
                Antal nord  | 100
                Antal syd   | 50
                I alt       | 180
                """)).containsExactly("sum-mismatch line 4: 180 against 150");
    }

    @Test
    void what_is_often_a_sum_is_checked_alone_where_it_is_near_that_of_three_lines() {
        assertThat(found("""
                             | 2024
                Nord         | 100
                Syd          | 50
                Øst          | 30
                Skoler i alt | 184
                """)).containsExactly("sum-mismatch line 5: 184 against 180");
    }

    @Test
    void what_is_often_a_sum_is_not_checked_alone_where_it_is_far_from_it() {
        assertThat(found("""
                             | 2024
                Nord         | 100
                Syd          | 50
                Øst          | 30
                Skoler i alt | 200
                """)).isEmpty();
    }

    @Test
    void what_is_often_a_sum_is_not_checked_alone_over_two_lines() {
        assertThat(found("""
                             | 2024
                Nord         | 100
                Syd          | 50
                Skoler i alt | 154
                """)).isEmpty();
    }

    @Test
    void a_figure_that_one_of_the_lines_reaches_is_no_sum_of_them() {
        assertThat(found("""
                       | Karakterer
                Nord   | 100
                Syd    | 50
                Samlet | 100
                """)).isEmpty();
    }

    @Test
    void a_mean_may_go_over_nothing() {
        assertThat(found("""
                       | Ventetid i dage
                Nord   | 0
                Syd    | 20
                Samlet | 11
                """)).isEmpty();
    }

    @Test
    void a_number_times_another_is_no_sum() {
        assertThat(found("""
                       | 2024
                Hold   | 5
                Timer  | 12
                I alt  | 60
                """)).isEmpty();
    }

    @Test
    void two_numbers_whose_product_it_is_not_are_added() {
        assertThat(found("""
                       | 2024
                Hold   | 5
                Timer  | 12
                I alt  | 62
                """)).containsExactly("sum-mismatch line 4: 62 against 17");
    }

    @Test
    void headings_printed_again_on_the_next_page_are_no_figures() {
        assertThat(found("""
                      | 2024 | 2025
                Nord  | 100  | 110
                      | 2024 | 2025
                Syd   | 50   | 60
                I alt | 150  | 175
                """)).containsExactly("sum-mismatch line 5: 175 against 170");
    }

    @Test
    void a_list_whose_first_line_may_be_a_year_is_left_alone() {
        assertThat(found("""
                Nord  | 1950
                Syd   | 1550
                Øst   | 510
                I alt | 4000
                """)).isEmpty();
    }

    @Test
    void a_year_over_figures_that_are_no_years_is_a_heading() {
        assertThat(found("""
                Enhed | 2024
                Nord  | 950
                Syd   | 550
                Øst   | 510
                I alt | 2.050
                """)).containsExactly("sum-mismatch line 5: 2.050 against 2.010");
    }

    @Test
    void figures_more_than_ten_years_apart_are_no_headings() {
        assertThat(found("""
                Nord  | 1950 | 2010
                Syd   | 50   | 40
                I alt | 2000 | 2060
                """)).containsExactly("sum-mismatch line 3: 2060 against 2.050");
    }

    @Test
    void years_up_to_ten_apart_are_headings() {
        assertThat(found("""
                Nord  | 2010 | 2020
                Syd   | 50   | 40
                I alt | 2060 | 2070
                """)).isEmpty();
    }

    @Test
    void a_second_line_of_headings_has_no_label() {
        assertThat(found("""
                      | Budget | Regnskab
                      | 2024   | 2025
                Nord  | 100    | 110
                Syd   | 50     | 60
                I alt | 150    | 175
                """)).containsExactly("sum-mismatch line 5: 175 against 170");
    }

    @Test
    void a_caption_says_whether_a_table_counts_things_so_that_nothing_is_rounded() {
        String sum = """
                      | 2024
                Børn  | 12
                Ældre | 13
                I alt | 26
                """;

        assertThat(TableChecks.danish().check(TableText.table("Antal henvendelser", sum), "test.txt"))
                .extracting(TableText::shortly)
                .containsExactly("sum-mismatch line 4: 26 against 25");
        assertThat(TableChecks.danish().check(TableText.table("Antal kr. til henvendelser", sum), "test.txt"))
                .isEmpty();
        assertThat(TableChecks.danish().check(TableText.table("Henvendelser", sum), "test.txt"))
                .isEmpty();
    }

    @Test
    void a_table_of_more_than_20_000_figures_is_not_checked() {
        assertThat(found(wrongTableOf(2_000))).isNotEmpty();
        assertThat(found(wrongTableOf(2_001))).isEmpty();
    }

    /** Ten columns and some rows, the last of which is a total that is wrong in its first column. */
    private static String wrongTableOf(int rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 1; row < rows; row++) {
            text.append("Skole ").append(row).append(" | 5".repeat(10)).append('\n');
        }
        return text.append("I alt | 77.777")
                .append((" | " + 5 * (rows - 1)).repeat(9))
                .append('\n')
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a reserve is taken away before the total
                """
                              | Pulje A   | Pulje B
        Afsat                 | 5.915.745 | 657.305
        Restmidler            | 284.957   |
        Reserveret            |           | 62.000
        I alt til uddeling    | 6.200.702 | 595.305
        """,
                // income less costs
                """
                  | 2024
        Indtægter | 500
        Udgifter  | 700
        I alt     | 200
        """,
                // a number times a price
                """
                    | Antal | Pris pr. plads | I alt
        Nye pladser | 5     | 508.000        | 2.540.000
        """,
                // means are not added
                """
               | Antal | Gennemsnit
        Nord   | 10    | 4,5
        Syd    | 20    | 3,5
        I alt  | 30    | 3,8
        """,
                // a part that is not known
                """
              | 2024
        Nord  | 10
        Syd   | ikke opgjort
        I alt | 30
        """,
                // a row that has lost its cells
                """
              | 2023 | 2024 | I alt
        Nord  | 10   | 5    | 15
        Syd   | 20   | 5    | 25
        I alt | 40
        """,
                // rows that are parts of the row above
                """
                   | 2024
        Skoler     | 100
        heraf løn  | 80
        Dagtilbud  | 50
        I alt      | 150
        """
            })
    void where_the_reading_is_not_plain_nothing_is_said(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void the_message_writes_the_addition_out() {
        assertThat(TableText.findings("""
                      | 2024
                Nord  | 1.000
                Syd   | -250
                I alt | 900
                """)).singleElement().satisfies(finding -> {
            assertThat(finding.message().danish())
                    .isEqualTo("»I alt« ved »2024« er trykt som 900, men delene giver 750 (1.000 - 250).");
            assertThat(finding.remedy().english()).isNotBlank();
        });
    }
}

package dk.sagsgang.economy;

import static dk.sagsgang.economy.TableText.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which lines a total goes over: what holds in other columns decides, and a wrong one is found by it. */
class SumReadingTest {
    @Test
    void a_surplus_printed_without_a_sign_is_not_a_mismatch_though_its_total_adds_up_elsewhere() {
        assertThat(found("""
                            | 2023 | 2024
                Drift       | 300  | 500
                Refusioner  | 100  | 700
                I alt       | 400  | 200
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
}

package dk.sagsgang.economy;

import static dk.sagsgang.economy.TableText.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A total that nothing else confirms is checked only where the table can be read in one way. */
class PlainSumTest {
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
}

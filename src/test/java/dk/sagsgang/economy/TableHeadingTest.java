package dk.sagsgang.economy;

import static dk.sagsgang.economy.TableText.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which lines of a table are headings, where years may be figures and figures may look like years. */
class TableHeadingTest {
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
}

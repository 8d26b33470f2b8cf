package dk.sagsgang.economy;

import static dk.sagsgang.economy.TableText.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals against their parts: what is reported, and what rounding and manners of printing explain. */
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

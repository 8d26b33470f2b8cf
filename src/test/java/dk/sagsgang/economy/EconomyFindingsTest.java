package dk.sagsgang.economy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding on figures says: where, what is printed, what it would be and why, and what to do. */
class EconomyFindingsTest {

    @Test
    void a_sum_is_written_out() {
        Finding finding = only("""
                      | 2024
                Nord  | 1.000
                Syd   | -250
                I alt | 900
                """);

        assertThat(finding.message().danish())
                .isEqualTo("»I alt« ved »2024« er trykt som 900, men delene giver 750 (1.000 - 250).");
        assertThat(finding.arithmetic()).contains("1.000 - 250");
        assertHelps(finding);
    }

    @Test
    void a_column_without_a_heading_is_not_named() {
        Finding finding = only("""
                Nord  | 100
                Syd   | 50
                I alt | 180
                """);

        assertThat(finding.message().danish()).startsWith("»I alt« er trykt som 180,");
        assertThat(finding.message().english()).startsWith("\"I alt\" is printed as 180,");
    }

    @Test
    void a_difference_is_written_out() {
        Finding finding = only("""
                          | 2024
                Budget    | 100
                Regnskab  | 90
                Afvigelse | 15
                """);

        assertThat(finding.arithmetic()).contains("100 - 90");
        assertThat(finding.message().danish()).contains("15", "100 - 90", "10");
        assertHelps(finding);
    }

    @Test
    void subtracting_a_negative_figure_is_written_as_adding_it() {
        assertThat(only("""
                          | 2024
                Budget    | 100
                Regnskab  | -90
                Afvigelse | 195
                """).arithmetic()).contains("100 + 90");
    }

    @Test
    void a_share_is_written_out() {
        Finding finding = only("""
                        | A    | B    | C    | D    | I alt
                Antal   | 10   | 20   | 30   | 40   | 100
                Andel   | 10 % | 20 % | 33 % | 40 % |
                """);

        assertThat(finding.arithmetic()).contains("30 / 100");
        assertThat(finding.message().danish()).contains("»Andel«", "»C«", "33 %", "30 %");
        assertHelps(finding);
    }

    @Test
    void a_balance_names_the_figure_it_is_carried_forward_from() {
        Finding finding = only("""
                             | 2022 | 2023 | 2024
                Saldo primo  | 100  | 120  | 115
                Ændring      | 20   | -10  | 5
                Saldo ultimo | 120  | 110  | 120
                """);

        assertThat(finding.message().danish())
                .isEqualTo("»Saldo primo« ved »2024« er trykt som 115, men Saldo ultimo 2023 er 110.");
        assertHelps(finding);
    }

    @Test
    void a_broken_number_is_given_with_the_one_that_was_likely_meant() {
        Finding known = only("""
                      | 2024
                Nord  | 1.200
                Syd   | 430.00
                Øst   | 2.300
                I alt | 433.500
                """);
        Finding unknown = only("""
                Nord  | 1.200
                Syd   | 430.00
                Øst   | 2.300
                """);

        assertThat(known.message().danish())
                .isEqualTo("»430.00« ved »Syd«, »2024« er ikke et helt tal med tusindpunktum."
                        + " Tabellens summer passer med 430.000.");
        assertThat(known.message().english()).contains("\"Syd\", \"2024\"", "430.000");
        assertThat(unknown.message().danish()).isEqualTo("»430.00« ved »Syd« er ikke et helt tal med tusindpunktum.");
        assertThat(unknown.message().english()).contains("at \"Syd\" is").doesNotContain("430.000");
        assertHelps(known);
    }

    @Test
    void a_sum_in_the_text_is_given_with_its_terms() {
        List<Finding> findings = TableChecks.danish().checkText("100 = 50 + 40", "test.txt", 7);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message().danish()).isEqualTo("Teksten siger 100, men 50 + 40 giver 90.");
            assertThat(finding.printed()).contains("100");
            assertThat(finding.computed()).contains("90");
            assertThat(finding.arithmetic()).contains("50 + 40");
            assertHelps(finding);
        });
    }

    private static Finding only(String text) {
        List<Finding> findings = TableText.findings(text);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static void assertHelps(Finding finding) {
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.place().source()).isEqualTo("test.txt");
        assertThat(finding.remedy().danish()).endsWith(".");
        assertThat(finding.remedy().english())
                .endsWith(".")
                .isNotEqualTo(finding.remedy().danish());
    }
}

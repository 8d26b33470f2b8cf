package dk.sagsgang.investment.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sagsgang.investment.distribution.Triangular;
import dk.sagsgang.parameters.Parameters;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InvestmentReaderTest {
    private static final String VALID = """
            title: Prøve
            priceLevel: 2026
            startYear: 2026
            payers: [kommune, stat]
            discount: 0.035
            cohorts:
              - {year: 0, participants: 34}
            costs:
              - {name: Drift, payer: kommune, amounts: [958000]}
            successRate: 0.10
            lag: 1
            consequences:
              - {name: Døgn, unit: døgn, perSuccess: [-20], prices: {kommune: 700}}
            """;

    @Test
    void a_valid_file_is_read_without_notes() {
        InvestmentFile file = read(VALID);
        assertThat(file.notes()).isEmpty();
        assertThat(file.stated().horizon()).isEqualTo(2);
        assertThat(file.simulation()).isEmpty();
    }

    @Test
    void a_distribution_may_replace_a_number_and_its_mean_is_used() {
        InvestmentFile file = read(VALID.replace("successRate: 0.10", "successRate: {triangular: [0.05, 0.1, 0.18]}"));
        assertThat(file.stated().successRate().point()).isEqualByComparingTo("0.11");
        assertThat(file.stated().successRate().distribution())
                .contains(new Triangular(bd("0.05"), bd("0.1"), bd("0.18")));
    }

    @Test
    void an_unknown_field_is_named_with_its_line_and_the_field_that_was_meant() {
        assertThat(refusal(VALID.replace("participants:", "partcipants:")))
                .contains("prøve.yaml, linje 7, cohorts[0].partcipants: Feltet kendes ikke. Mente du »participants«?");
    }

    @Test
    void a_missing_field_is_named_and_never_zero() {
        assertThat(refusal(VALID.replace("successRate: 0.10\n", "")))
                .contains("successRate: Feltet mangler.")
                .contains("10 % skrives 0.10");
        assertThat(refusal(VALID.replace("lag: 1\n", ""))).contains("lag: Feltet mangler.");
        assertThat(refusal(VALID.replace(", prices: {kommune: 700}", ""))).contains("prices: Feltet mangler.");
    }

    @Test
    void a_rate_in_per_cent_is_refused_with_what_is_allowed() {
        assertThat(refusal(VALID.replace("successRate: 0.10", "successRate: 10")))
                .contains("linje 10, successRate: Der står »10«.")
                .contains("fra -1 til 1");
    }

    @Test
    void a_number_with_a_comma_is_refused() {
        assertThat(refusal(VALID.replace("0.035", "\"0,035\""))).contains("linje 5, discount");
        assertThat(refusal(VALID.replace("amounts: [958000]", "amounts: [958.000.000]")))
                .contains("costs[0].amounts[0]");
    }

    @Test
    void every_fault_is_reported_at_once() {
        String faulty = VALID.replace("startYear: 2026", "startYear: i år")
                .replace("payer: kommune", "payer: komune")
                .replace("unit: døgn, ", "");
        assertThat(refusal(faulty).lines()).hasSize(3);
    }

    @Test
    void units_that_do_not_match_are_refused() {
        assertThat(refusal(VALID.replace("{kommune: 700}", "{kommune: {amount: 700, unit: måned}}")))
                .contains("Prisen er pr. »måned«, men konsekvensen tælles i »døgn«.");
    }

    @Test
    void price_levels_that_do_not_match_are_refused_without_an_index() {
        assertThat(refusal(VALID.replace("{kommune: 700}", "{kommune: {amount: 700, priceLevel: 2024}}")))
                .contains("Prisniveauet 2024-pl er ikke sagens 2026-pl.")
                .contains("priceIndex");
    }

    @Test
    void a_year_without_a_price_is_refused() {
        assertThat(refusal(VALID.replace("{kommune: 700}", "{kommune: [{amount: 700, from: 2028}]}")))
                .contains("dækker ikke 2027 præcis én gang");
    }

    @Test
    void a_limited_refund_needs_to_know_how_many_units_a_person_uses() {
        String limited = VALID.replace(
                "prices: {kommune: 700}",
                "price: {amount: 700, paidBy: kommune, refunds: [{payer: stat, share: 0.5, limit: 120}]}");
        assertThat(refusal(limited)).contains("baseline");
    }

    @Test
    void a_distribution_with_its_numbers_in_the_wrong_order_is_refused() {
        assertThat(refusal(VALID.replace("successRate: 0.10", "successRate: {triangular: [0.2, 0.1, 0.05]}")))
                .contains("successRate.triangular")
                .contains("[low, mode, high]");
        assertThat(refusal(VALID.replace("successRate: 0.10", "successRate: {triangulær: [0.1, 0.2, 0.3]}")))
                .contains("Mente du »triangular«?");
    }

    @Test
    void a_correlation_with_something_certain_is_refused() {
        String correlated =
                VALID + "monteCarlo: {seed: 1}\ncorrelations: [{between: [lag, successRate], strength: 0.5}]\n";
        assertThat(refusal(correlated)).contains("correlations[0].between[0]");
    }

    @Test
    void a_horizon_that_cuts_off_amounts_is_noted() {
        assertThat(read(VALID + "horizon: 1\n").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message().danish()).contains("skærer beløb fra"));
    }

    @Test
    void broken_yaml_an_empty_file_and_a_field_given_twice_are_refused() {
        assertThat(refusal("title: [")).contains("YAML kan ikke læses");
        assertThat(refusal("")).contains("Filen er tom");
        assertThat(refusal(VALID + "lag: 2\n")).contains("to gange");
    }

    private static InvestmentFile read(String text) {
        return new InvestmentReader(new Parameters()).read("prøve.yaml", text);
    }

    private static String refusal(String text) {
        return catchThrowableOfType(RefusedInvestment.class, () -> read(text)).danish();
    }

    private static BigDecimal bd(String number) {
        return new BigDecimal(number);
    }
}

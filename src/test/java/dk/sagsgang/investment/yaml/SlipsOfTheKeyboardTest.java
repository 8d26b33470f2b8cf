package dk.sagsgang.investment.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.parameters.yaml.InputProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author probably did not mean is asked about or refused, with a remedy that works. */
class SlipsOfTheKeyboardTest {
    private static final String CASE = """
            title: Natcafé
            priceLevel: 2026
            startYear: 2026
            payers: [kommune, stat]
            discount: 0
            cohorts: [{year: 0, participants: 40}]
            costs: [{name: Vagt, payer: kommune, amounts: [300000]}]
            successRate: 0.2
            lag: 0
            consequences: [{name: Nætter, unit: nat, perSuccess: [-30], prices: {kommune: 900}}]
            """;

    @ParameterizedTest
    @CsvSource({
        "amounts: [300000], 'amounts: [300.000]', 300000",
        "participants: 40, participants: 1.400, 1400",
        "kommune: 900, kommune: 2.750, 2750"
    })
    void a_number_that_looks_like_danish_thousands_is_read_as_it_stands_and_asked_about(
            String right, String written, String meant) {
        assertThat(notes(CASE.replace(right, written)))
                .singleElement()
                .asString()
                .contains("Skriv " + meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"successRate: 0.125", "successRate: {uniform: [0.105, 0.215]}"})
    void a_share_with_three_decimals_is_just_a_share(String rate) {
        assertThat(notes(CASE.replace("successRate: 0.2", rate))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "amounts: [300000], amounts: [1.300.000], 'her 1300000.'",
        "amounts: [300000], 'amounts: [\"1,3 mio. kr.\"]', 'her 1300000.'",
        "successRate: 0.2, successRate: 20 %, 'her 0.2.'",
        "successRate: 0.2, 'successRate: 0,2', 'her 0.2.'"
    })
    void a_number_in_the_danish_manner_is_refused_with_the_number_to_write(
            String right, String written, String remedy) {
        assertThat(refusal(CASE.replace(right, written))).contains(remedy);
    }

    @Test
    void three_decimals_behind_a_comma_may_be_thousands_so_no_number_is_proposed() {
        assertThat(refusal(CASE.replace("participants: 40", "participants: '1,250'")))
                .doesNotContain("her 1");
    }

    @Test
    void participants_that_cannot_be_read_are_not_told_as_nobody_too() {
        assertThat(refusal(CASE.replace("participants: 40", "participants: ca. 40")))
                .doesNotContain("Ingen deltager");
    }

    @Test
    void refunds_of_more_than_the_whole_price_on_one_day_are_refused() {
        String refunds =
                "price: {amount: 900, paidBy: kommune, refunds: [{payer: stat, share: 0.8, from: 2020-01-01}, {payer: region, share: 0.3, from: 2024-01-01}]}";
        String file =
                CASE.replace("prices: {kommune: 900}", refunds).replace("[kommune, stat]", "[kommune, stat, region]");
        assertThat(refusal(file)).contains("tilsammen 110 % af prisen");
    }

    @Test
    void a_step_that_follows_another_of_the_same_payer_is_not_added_to_it() {
        String refunds =
                "price: {amount: 900, paidBy: kommune, refunds: [{payer: stat, share: 0.8, from: 2020-01-01}, {payer: stat, share: 0.5, from: 2024-01-01}]}";
        assertThat(notes(CASE.replace("prices: {kommune: 900}", refunds))).isEmpty();
    }

    @Test
    void what_a_file_may_not_hold_a_scenario_may_not_either() {
        assertThat(refusal(CASE + "scenarios: [{name: Bedst, set: {successRate: 1.5}}]"))
                .contains("scenarios[0].set.successRate")
                .contains("fra -1 til 1");
    }

    @Test
    void a_programme_without_participants_is_noted() {
        assertThat(notes(CASE.replace("participants: 40", "participants: 0")))
                .singleElement()
                .asString()
                .contains("Ingen deltager");
    }

    @ParameterizedTest
    @CsvSource({"perSuccess: [-30], perSuccess: [], har ingen tal", "{kommune: 900}, {}, Der er ingen pris"})
    void a_consequence_without_numbers_is_refused(String right, String empty, String message) {
        assertThat(refusal(CASE.replace(right, empty))).contains(message);
    }

    @Test
    void saving_more_than_is_used_is_noted() {
        String limited =
                "baseline: 20, price: {amount: 900, paidBy: kommune, refunds: [{payer: stat, share: 0.5, from: 2020-01-01, limit: 90}]}";
        assertThat(notes(CASE.replace("prices: {kommune: 900}", limited)))
                .singleElement()
                .asString()
                .contains("Der spares mere, end der bruges");
    }

    @ParameterizedTest
    @ValueSource(strings = {"net", "cost", "all", "Net"})
    void a_payer_may_not_have_the_name_of_a_figure_of_the_result(String name) {
        assertThat(refusal(CASE.replace("[kommune, stat]", "[kommune, " + name + "]")))
                .contains("kan ikke hedde");
    }

    @Test
    void a_payer_that_is_hardly_public_is_asked_about_and_can_be_said_not_to_be() {
        assertThat(notes(CASE.replace("[kommune, stat]", "[kommune, borgere]")))
                .singleElement()
                .asString()
                .contains("public: false");
        InvestmentFile said = read(CASE.replace("[kommune, stat]", "[kommune, {name: borgere, public: false}]"));
        assertThat(said.notes()).isEmpty();
        assertThat(said.stated().isPrivate(said.stated().payers().getLast())).isTrue();
    }

    @Test
    void a_start_before_the_published_rate_names_the_first_year() {
        assertThat(refusal(CASE.replace("discount: 0", "discount: discount-rate")
                        .replace("startYear: 2026", "startYear: 2009")))
                .contains("2013")
                .contains("begynder i 2009");
    }

    @Test
    void two_distributions_a_number_in_quotes_and_a_reference_are_named_as_what_they_are() {
        assertThat(refusal(CASE.replace("successRate: 0.2", "successRate: {uniform: [0.1, 0.2], normal: [0.2, 0.1]}")))
                .contains("mere end én fordeling");
        assertThat(refusal(CASE.replace("participants: 40", "participants: '40'")))
                .contains("anførselstegn");
        assertThat(refusal(CASE.replace("cohorts: [", "cohorts: &hold [")))
                .contains("linje 6")
                .contains("Skriv indholdet ud");
    }

    @Test
    void a_hole_in_a_list_is_told_in_danish_with_its_place() {
        assertThat(refusal(CASE.replace("amounts: [300000]", "amounts: [300000, , 5]")))
                .contains("linje 7")
                .doesNotContain("expected");
    }

    @Test
    void a_missing_list_of_payers_is_the_only_thing_told() {
        assertThat(refusal(CASE.replace("payers: [kommune, stat]\n", "")).lines())
                .hasSize(1);
    }

    @Test
    void a_number_longer_than_any_amount_is_refused_without_repeating_it() {
        assertThat(refusal(CASE.replace("amounts: [300000]", "amounts: [" + "9".repeat(5000) + "]")))
                .hasSizeLessThan(400)
                .contains("til 1000000000000000");
    }

    @Test
    void amounts_beyond_the_longest_horizon_are_noted() {
        String many = "-1, ".repeat(210) + "-1";
        assertThat(notes(CASE.replace("perSuccess: [-30]", "perSuccess: [" + many + "]")))
                .singleElement()
                .asString()
                .contains("kun de første 200 år");
    }

    private static List<String> notes(String text) {
        return read(text).notes().stream().map(InputProblem::danishLine).toList();
    }

    private static InvestmentFile read(String text) {
        return new InvestmentReader(new Parameters()).read("natcafe.yaml", text);
    }

    private static String refusal(String text) {
        return catchThrowableOfType(RefusedInvestment.class, () -> read(text)).danish();
    }
}

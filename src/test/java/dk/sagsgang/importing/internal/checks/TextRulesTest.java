package dk.sagsgang.importing.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cases.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @Test
    void faultless_minutes_have_no_findings() {
        ItemText minutes = new ItemText()
                .item("1")
                .reference("00.30.04-S00-1-21")
                .decided()
                .section(SectionKind.SUMMARY, "Resume", "Udvalget skal godkende planen.")
                .item("2")
                .decided();

        assertThat(minutes.found()).isEmpty();
    }

    @Test
    void gaps_and_repetitions_in_numbering_are_found() {
        assertThat(new ItemText()
                        .item("1")
                        .decided()
                        .item("2")
                        .decided()
                        .item("4")
                        .decided()
                        .item("4")
                        .decided()
                        .found())
                .containsExactly("item-number-gap 3", "item-number-repeated 4");
    }

    @Test
    void a_series_may_begin_anywhere_and_begin_again() {
        assertThat(new ItemText()
                        .item("38")
                        .decided()
                        .item("39")
                        .decided()
                        .item("1")
                        .decided()
                        .found())
                .isEmpty();
    }

    @Test
    void a_missing_decision_is_found_where_one_is_expected() {
        assertThat(new ItemText().item("1").found()).containsExactly("decision-missing 1");
    }

    @Test
    void a_case_number_of_no_known_form_is_reported() {
        assertThat(new ItemText().item("1").decided().reference("00.3.4-S-x").found())
                .containsExactly("journal-number-unparsable 1");
    }

    @Test
    void a_heading_occurs_once_in_an_item() {
        ItemText minutes = new ItemText()
                .item("1")
                .decided()
                .section(SectionKind.ECONOMY, "Økonomi", "Ingen udgifter.")
                .section(SectionKind.ECONOMY, "**Økonomi**", "Stadig ingen.")
                .section(SectionKind.DECISION, "Beslutning", "Anbefales.")
                .section(SectionKind.DECISION, "Beslutning", "Godkendt.");

        assertThat(minutes.found()).containsExactly("heading-repeated 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Skriv resume her, højst 10 linjer]",
                "Beløbet udgør [beløb] om året.",
                "<Indsæt tabel>",
                "(Beskriv kort de økonomiske konsekvenser)",
                "Klik eller tryk her for at skrive tekst.",
                "Fristen er XX.XX.XXXX"
            })
    void help_text_of_the_template_is_found(String line) {
        assertThat(withText(line).found()).containsExactly("template-text-left 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se [bilag 1](https://example.dk) om valg.",
                "Prisen er høj (angivelser i mio. kr.).",
                "Andelen er under 5 % (<5 %).",
                "Planen er »[et] løft« (jf. bilag)."
            })
    void ordinary_brackets_are_not_help_text(String line) {
        assertThat(withText(line).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forvaltningen vurderer på den baggrund, at",
                "Der er afsat midler til nye pladser, inventar og",
                "Planen omfatter bygninger, veje, parker,"
            })
    void a_section_that_stops_in_the_middle_of_a_sentence_is_found(String line) {
        assertThat(withText(line).found()).containsExactly("text-cut-off 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Denne sag har ikke konsekvenser for kassen.",
                "Børn- og Ungeforvaltningen",
                "-------------------------------"
            })
    void a_section_that_ends_is_left_alone(String line) {
        assertThat(withText(line).found()).isEmpty();
    }

    private static ItemText withText(String line) {
        return new ItemText().item("1").decided().section(SectionKind.PRESENTATION, "Sagsfremstilling", line);
    }
}

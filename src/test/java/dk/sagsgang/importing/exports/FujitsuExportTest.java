package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import org.junit.jupiter.api.Test;

/** eDoc by Fujitsu, where items know how other committees have handled them. */
class FujitsuExportTest {
    private final ParsedMinutes minutes = Exports.read("fujitsu/moede.xml");
    private final ParsedItem wings = Exports.item(minutes, "4");

    @Test
    void participants_are_present_or_absent_with_the_party_of_a_letter() {
        assertThat(minutes.header().present())
                .extracting(person -> person.name() + " " + person.party())
                .containsExactly("Karla Krøjer A");
        assertThat(minutes.header().absences())
                .extracting(absence ->
                        absence.person().name() + " " + absence.person().party())
                .containsExactly("Hans Hat null");
    }

    @Test
    void the_day_that_systems_put_where_there_is_none_is_no_day() {
        assertThat(minutes.header().endTime()).isNull();
    }

    @Test
    void the_category_is_the_case_letter() {
        assertThat(wings.caseType()).isEqualTo("B");
        assertThat(wings.reference()).isEqualTo("2016-000444");
    }

    @Test
    void each_handling_is_a_decision_of_its_committee_and_day() {
        assertThat(wings.decisions())
                .extracting(decision -> decision.organization() + " " + decision.date() + " " + decision.text())
                .contains("Økonomiudvalget 2016-04-20 Anbefales.", "Mølleudvalget null Godkendt.");
    }

    @Test
    void a_handling_behind_closed_doors_is_closed_in_an_open_item() {
        assertThat(wings.sections())
                .filteredOn(section -> section.text().contains("Møllersvenden"))
                .singleElement()
                .satisfies(section -> assertThat(section.visibility()).isEqualTo(Visibility.CLOSED));
        assertThat(wings.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void a_decision_that_is_not_out_yet_is_none() {
        assertThat(Exports.item(minutes, "6").decisions()).isEmpty();
    }

    @Test
    void a_closed_item_has_its_neutral_title_and_closes_attachments_that_say_open() {
        ParsedItem sale = Exports.item(minutes, "5");

        assertThat(sale.visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(sale.publicTitle()).isEqualTo("Salg af ejendom");
        assertThat(Exports.shown(minutes)).noneMatch(text -> text.contains("Købsaftale") || text.contains("Melkomp"));
    }
}

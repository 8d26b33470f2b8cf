package dk.sagsgang.documents;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.documents.part.Ruling;
import dk.sagsgang.documents.person.PersonDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The minutes of a later body print what an earlier one decided and how it voted; readers are told of each once. */
class ReprintedVotesTest {
    private static final String NUMBER = "17.01.00-A00-4-24";
    private static final String OF_THE_SCHOOLS = """
            Skoleudvalget den 5. marts 2024:

            For stemte: Vagn Enevold (K), Karla Ravn (A) - i alt 2

            Imod stemte: Per Vang (V) - i alt 1

            Skoleudvalget anbefaler indstillingen.""";

    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeEach
    void open() {
        record = TestRecord.in(folder);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static MinutesBuilder ofTheSchools() {
        return minutes("Skoleudvalget", "2024-03-05").item(plan(OF_THE_SCHOOLS));
    }

    private static MinutesBuilder ofTheFinances() {
        return minutes("Økonomiudvalget", "2024-03-13").item(plan(OF_THE_SCHOOLS + """


                Økonomiudvalget den 13. marts 2024:

                Økonomiudvalget anbefaler indstillingen."""));
    }

    private static MinutesBuilder.ItemBuilder plan(String decision) {
        return item("Lokale aftaler").number(NUMBER).summary(Words.text(1, 120)).decision(decision);
    }

    private CaseDocument caseDocument() {
        return record.documents()
                .findCase(NUMBER.toLowerCase(java.util.Locale.ROOT))
                .orElseThrow()
                .value();
    }

    private PersonDocument person() {
        return record.documents().findPerson("per-vang").orElseThrow().value();
    }

    @Test
    void a_case_lists_each_body_once_the_latest_first() {
        record.importMinutes(ofTheSchools(), ofTheFinances());

        List<Ruling> rulings = caseDocument().papers().getFirst().rulings();
        assertThat(rulings)
                .extracting(ruling -> ruling.organization().name())
                .containsExactly("Økonomiudvalget", "Skoleudvalget");
        assertThat(rulings.getFirst().votes()).isEmpty();
        assertThat(rulings.getLast().votes()).hasSize(1);
    }

    @Test
    void a_stop_has_the_votes_of_its_own_body_only() {
        record.importMinutes(ofTheSchools(), ofTheFinances());

        assertThat(caseDocument().path())
                .filteredOn(stop -> stop.item().isPresent())
                .extracting(stop -> stop.votes().size())
                .containsExactly(1, 0);
    }

    @Test
    void a_person_has_voted_once() {
        record.importMinutes(ofTheSchools(), ofTheFinances());

        assertThat(person().votes()).hasSize(1);
        assertThat(person().counted()).isEqualTo(1);
        assertThat(person().votes().getFirst().item().meeting().organization().name())
                .isEqualTo("Skoleudvalget");
    }

    @Test
    void a_vote_that_only_another_bodys_minutes_print_is_reported_from_those() {
        record.importMinutes(ofTheFinances());

        assertThat(person().votes()).hasSize(1);
        assertThat(caseDocument().papers().getFirst().rulings())
                .extracting(ruling -> ruling.organization().name())
                .contains("Skoleudvalget");
    }

    @Test
    void a_corrected_version_of_minutes_prints_the_same_vote() {
        record.importMinutes(ofTheSchools(), ofTheFinances());
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(plan(OF_THE_SCHOOLS.replace("Karla Ravn (A)", "Karla Ravn (A), som er næstformand"))));

        assertThat(person().votes()).hasSize(1);
    }

    @Test
    void two_votes_of_a_body_on_two_days_are_two_votes() {
        record.importMinutes(
                ofTheSchools(),
                minutes("Skoleudvalget", "2024-04-02").item(plan(OF_THE_SCHOOLS.replace("5. marts", "2. april"))));

        assertThat(person().votes()).hasSize(2);
    }

    @Test
    void two_unnamed_amendments_to_one_item_are_two_votes() {
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05").item(plan("""
                Vagn Enevold (K) stillede et ændringsforslag.

                For ændringsforslaget stemte: Vagn Enevold (K) - i alt 1

                Imod ændringsforslaget stemte: Per Vang (V) - i alt 1

                Vagn Enevold (K) stillede endnu et ændringsforslag.

                For ændringsforslaget stemte: Per Vang (V) - i alt 1

                Imod ændringsforslaget stemte: Vagn Enevold (K) - i alt 1

                Skoleudvalget anbefaler indstillingen.""")));

        assertThat(person().votes()).hasSize(2);
    }

    @Test
    void it_does_not_matter_whose_minutes_are_imported_first() {
        record.importMinutes(ofTheFinances(), ofTheSchools());

        assertThat(person().votes()).hasSize(1);
        assertThat(person().votes().getFirst().item().meeting().organization().name())
                .isEqualTo("Skoleudvalget");
    }
}

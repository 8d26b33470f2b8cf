package dk.sagsgang.importing;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;
import static dk.sagsgang._support.TestRecord.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.access.Access;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.meeting.Meeting;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source closes is kept, and everything made of it says so. */
class OpennessTest {
    private static final String SLUG = "skoleudvalget-2024-03-05";
    private static final String CLOSED_NUMBER = "82.01.00-A00-7-24";

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

    private static MinutesBuilder withItem(boolean closed) {
        MinutesBuilder.ItemBuilder sale = item("Salg af Strandvej 4")
                .number(CLOSED_NUMBER)
                .summary("Hemmelig pris " + Words.text(5, 60))
                .decision("Skoleudvalget godkender indstillingen.\n\nFraværende: Vagn Enevold (K)");
        return minutes("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur")
                        .number("17.01.00-A00-4-24")
                        .summary(Words.text(1, 80))
                        .decision("Skoleudvalget godkender indstillingen."))
                .item(closed ? sale.closed() : sale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bilag 2 - Nabobrev (lukket)",
                "Bilag 2 - Nabobrev [Fortroligt]",
                "Bilag 2 - Nabobrev - lukket",
                "Bilag 2 - Nabobrev – ikke offentligt",
                "Lukket: Nabobrev",
                "Lukket bilag: Nabobrev",
                "Lukket bilag 2 - Nabobrev",
                "FORTROLIGT BILAG Nabobrev"
            })
    void a_mark_on_an_attachment_closes_it_wherever_it_stands(String name) {
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur").summary(Words.text(1, 80)).attachments(name)));

        assertThat(attachments()).extracting(Attachment::visibility).containsExactly(Visibility.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bilag 2 - Lukket badesø", "Lukkede veje i 2024", "Bilag 2 - Internt regnskab for havnen"})
    void a_word_of_the_subject_closes_no_attachment(String name) {
        record.importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur").summary(Words.text(1, 80)).attachments(name)));

        assertThat(attachments()).extracting(Attachment::visibility).containsExactly(Visibility.PUBLIC);
    }

    private List<Attachment> attachments() {
        AgendaItem item = record.item(SLUG, "1");
        return contents(record.text(item).attachments());
    }

    @Test
    void a_closed_item_is_kept_with_its_case_paper_and_path_and_all_are_closed() {
        record.importMinutes(withItem(true));

        AgendaItem item = record.item(SLUG, "2");
        assertThat(item.visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(Access.of(Viewer.PUBLIC, _ -> List.of()).open(record.face(SLUG, "2")))
                .isEmpty();
        assertThat(record.caseFile(CLOSED_NUMBER).visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(record.papers(CLOSED_NUMBER).getFirst().visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(contents(record.text(item).sections()))
                .isNotEmpty()
                .allMatch(section -> section.visibility() == Visibility.CLOSED);
    }

    @Test
    void lines_of_a_closed_item_are_closed_and_so_is_the_original() {
        record.importMinutes(withItem(true));

        Meeting meeting = record.meeting(SLUG);
        List<FileLine> lines = contents(
                record.files().listLines(lines(meeting.current().origin()).file()));
        assertThat(lines)
                .filteredOn(
                        line -> line.text().contains("Hemmelig") || line.text().contains("Strandvej"))
                .isNotEmpty()
                .allMatch(line -> line.visibility() == Visibility.CLOSED);
        assertThat(lines)
                .filteredOn(line -> line.text().contains("Ny skolestruktur"))
                .allMatch(line -> line.visibility() == Visibility.PUBLIC);
        assertThat(contents(record.files().get(lines(meeting.current().origin()).file()))
                        .visibility())
                .isEqualTo(Visibility.CLOSED);
    }

    @Test
    void somebody_whom_only_a_closed_item_names_is_closed_and_sits_nowhere() {
        record.importMinutes(withItem(true));

        assertThat(contents(record.register().listPersons()))
                .filteredOn(person -> person.name().contains("Vagn"))
                .allMatch(person -> person.visibility() == Visibility.CLOSED)
                .allMatch(person ->
                        contents(record.register().listMemberships(person.id())).isEmpty());
    }

    @Test
    void a_version_that_closes_an_item_closes_it_in_the_versions_before_too() {
        record.importMinutes(withItem(false));
        assertThat(record.caseFile(CLOSED_NUMBER).visibility()).isEqualTo(Visibility.PUBLIC);

        record.importMinutes(withItem(true));

        Meeting meeting = record.meeting(SLUG);
        assertThat(record.caseFile(CLOSED_NUMBER).visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(TestRecord.items(contents(record.meetings()
                        .getMinutes(meeting.versions().getFirst().id()))))
                .extracting(AgendaItem::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.CLOSED);
        assertThat(contents(record.files()
                        .listLines(lines(meeting.versions().getFirst().origin()).file())))
                .filteredOn(line -> line.text().contains("Hemmelig"))
                .isNotEmpty()
                .allMatch(line -> line.visibility() == Visibility.CLOSED);
    }

    @Test
    void a_person_named_in_the_open_later_is_public_from_then_on() {
        record.importMinutes(withItem(true));
        record.importMinutes(minutes("Skoleudvalget", "2024-04-02")
                .item(item("Busplan")
                        .number("13.05.00-A00-1-24")
                        .summary(Words.text(8, 60))
                        .decision("Skoleudvalget godkender indstillingen.\n\nFraværende: Vagn Enevold (K)")));

        assertThat(contents(record.register().listPersons()))
                .filteredOn(person -> person.name().contains("Vagn"))
                .singleElement()
                .matches(person -> person.visibility() == Visibility.PUBLIC);
    }
}

package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceLine;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Acadre's minutes. */
class AcadreExportTest {
    private final ParsedMinutes minutes = Exports.read("acadre/900001.XML");
    private final ParsedItem bridge = Exports.item(minutes, "11");

    @Test
    void body_day_and_place_are_those_of_the_meeting() {
        assertThat(minutes.header().organization()).isEqualTo("Udvalget for haver og havne");
        assertThat(minutes.header().date()).isEqualTo(LocalDate.of(2019, 3, 6));
        assertThat(minutes.header().time()).isEqualTo(LocalTime.of(14, 30));
        assertThat(minutes.header().location()).isEqualTo("Havnekontoret");
        assertThat(minutes.header().agendaOnly()).isFalse();
    }

    @Test
    void members_are_present_or_absent_by_their_mark() {
        assertThat(minutes.header().present())
                .extracting(person -> person.name() + " " + person.party())
                .containsExactly("Vibe Ankerstjerne A");
        assertThat(minutes.header().absences())
                .extracting(absence -> absence.person().name())
                .containsExactly("Anton Molevang", "Ida Fyrtårn");
    }

    @Test
    void items_come_in_the_order_of_their_numbers() {
        assertThat(minutes.items()).extracting(ParsedItem::number).containsExactly("11", "12");
        assertThat(bridge.title()).isEqualTo("Ny bro over havneløbet");
        assertThat(bridge.reference()).isEqualTo("19/111");
    }

    @Test
    void each_bullet_is_a_section_and_each_dated_one_a_decision() {
        assertThat(Exports.headings(bridge))
                .containsExactly(
                        "Resumé",
                        "Indstilling",
                        "Beslutning i Økonomiudvalget den 13-02-2019",
                        "Beslutning i Udvalget for haver og havne (UHH) den 06-03-2019",
                        "Bilag (filer)");
        assertThat(bridge.decisions())
                .extracting(decision -> decision.organization() + " " + decision.date() + " " + decision.outcome())
                .containsExactly(
                        "Økonomiudvalget 2019-02-13 POSTPONED", "Udvalget for haver og havne 2019-03-06 APPROVED");
        assertThat(bridge.recommendations()).hasSize(1);
    }

    @Test
    void an_attachment_has_its_file_and_its_own_openness() {
        assertThat(bridge.attachments())
                .extracting(ParsedAttachment::name, ParsedAttachment::file, ParsedAttachment::visibility)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Entreprenørens regnskab", "900012E2.PDF", Visibility.CLOSED),
                        org.assertj.core.groups.Tuple.tuple("Tegning af broen", "900011E1.DOCX", Visibility.PUBLIC),
                        org.assertj.core.groups.Tuple.tuple("Notat uden mærke", "900013E3.PDF", Visibility.CLOSED));
    }

    @Test
    void what_has_no_mark_is_withheld_and_the_importing_user_is_shown_where() {
        assertThat(bridge.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().danish())
                        .startsWith("Holdt tilbage: linje ")
                        .endsWith("bilaget er lukket."));
    }

    @Test
    void a_closed_item_is_closed_with_an_attachment_that_is_marked_open() {
        assertThat(Exports.item(minutes, "12").visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(Exports.shown(minutes)).noneMatch(text -> text.contains("Købstilbud") || text.contains("Kajgade"));
    }

    @Test
    void addresses_paths_and_case_officers_are_in_no_line() {
        assertThat(Exports.document("900001.XML", Exports.bytes("acadre/900001.XML"))
                        .lines())
                .extracting(SourceLine::text)
                .noneMatch(line -> line.contains("@") || line.contains("\\") || line.contains("Skriver"));
    }

    @Test
    void every_line_belongs_to_something() {
        assertThat(minutes.unassigned()).isEmpty();
    }
}

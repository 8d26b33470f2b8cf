package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceLine;
import org.junit.jupiter.api.Test;

/** SBSYS's publication, in its full and its short form. */
class SbsysExportTest {
    private final ParsedMinutes minutes = Exports.read("sbsys/Publication9.xml");
    private final ParsedItem heath = Exports.item(minutes, "2");

    @Test
    void only_those_whose_participation_is_entered_are_present_or_absent() {
        assertThat(minutes.header().present())
                .extracting(person -> person.name())
                .containsExactly("Rita Rævling");
        assertThat(minutes.header().absences())
                .extracting(absence -> absence.person().name())
                .containsExactly("Bo Blåbær");
    }

    @Test
    void fields_are_sections_in_the_order_of_their_index() {
        assertThat(Exports.headings(heath))
                .containsExactly(
                        "Hede- og Lyngudvalget, 08-05-2014",
                        "Sammendrag",
                        "Tidligere behandling",
                        "Indstilling",
                        "Beslutning",
                        "Bilag (filer)");
        assertThat(heath.reference()).isEqualTo("2014-5");
    }

    @Test
    void earlier_treatments_are_dated_decisions_and_a_field_that_only_names_one_is_not() {
        assertThat(heath.decisions())
                .extracting(decision -> decision.date() + " " + decision.outcome())
                .containsExactly("2014-05-08 POSTPONED", "null APPROVED");
    }

    @Test
    void a_vote_in_the_text_of_a_decision_is_read() {
        assertThat(heath.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.sides().supporting().parties()).containsExactly("A", "F");
            assertThat(vote.sides().opposing().parties()).containsExactly("V");
        });
    }

    @Test
    void a_protected_enclosure_is_closed_and_its_file_has_no_path() {
        assertThat(heath.attachments())
                .extracting(each -> each.name() + " " + each.file() + " " + each.visibility())
                .containsExactly("Brandplan 1.pdf PUBLIC", "Brandfolks helbred Helbred.pdf CLOSED");
    }

    @Test
    void an_item_without_a_flag_is_withheld_like_one_that_is_closed() {
        assertThat(Exports.item(minutes, "3").visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(Exports.item(minutes, "4").visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(Exports.item(minutes, "4").findings())
                .extracting(finding -> finding.code())
                .contains("held-back");
    }

    @Test
    void addresses_paths_and_publishers_are_in_no_line() {
        assertThat(Exports.document("a.xml", Exports.bytes("sbsys/Publication9.xml"))
                        .lines())
                .extracting(SourceLine::text)
                .noneMatch(line -> line.contains("@") || line.contains("c:") || line.contains("Udgiver"));
    }

    @Test
    void numbers_below_numbers_are_in_their_order() {
        assertThat(Exports.read("sbsys-short/publication.xml").items())
                .extracting(ParsedItem::number)
                .containsExactly("1", "1.2", "1.10");
    }

    @Test
    void neither_the_closed_nor_the_public_minutes_as_one_file_are_items() {
        ParsedMinutes brief = Exports.read("sbsys-short/publication.xml");

        assertThat(brief.items())
                .flatExtracting(ParsedItem::attachments)
                .extracting(ParsedAttachment::name)
                .isEmpty();
        assertThat(Exports.document("a.xml", Exports.bytes("sbsys-short/publication.xml"))
                        .lines())
                .extracting(SourceLine::text)
                .noneMatch(line -> line.contains("Lukket"));
    }

    @Test
    void a_meeting_that_is_not_public_is_closed_with_all_that_is_in_it() {
        for (String flag : new String[] {"false", "måske"}) {
            ParsedMinutes closed = Exports.read(
                    "a.xml",
                    Exports.text("sbsys-short/publication.xml").replaceFirst("<IsPublic>true", "<IsPublic>" + flag));

            assertThat(closed.visibility()).isEqualTo(Visibility.CLOSED);
            assertThat(closed.items()).extracting(ParsedItem::visibility).containsOnly(Visibility.CLOSED);
            assertThat(closed.findings()).extracting(finding -> finding.code()).contains("held-back");
        }
    }
}

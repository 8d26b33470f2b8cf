package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** FICS's agenda: Latin-1 around pages of Windows-1252 in Base64. */
class FicsExportTest {
    private final ParsedMinutes minutes = Exports.read("fics/PUB_31.xml");
    private final ParsedItem lamp = Exports.item(minutes, "31");

    @Test
    void both_encodings_are_read() {
        assertThat(minutes.header().organization()).isEqualTo("Fyrudvalget på Øen");
        assertThat(lamp.sections().getFirst().text()).isEqualTo("Lampen – en “dyr” en – skiftes.");
    }

    @Test
    void it_is_an_agenda_with_earlier_decisions() {
        assertThat(minutes.header().agendaOnly()).isTrue();
        assertThat(minutes.header().time()).isEqualTo(LocalTime.of(16, 15));
        assertThat(lamp.decisions())
                .extracting(decision -> decision.organization() + " " + decision.date() + " " + decision.itemNumber())
                .containsExactly("Økonomiudvalget 2013-05-07 14");
    }

    @Test
    void rows_that_repeat_number_and_title_belong_to_the_head() {
        assertThat(Exports.headings(lamp))
                .containsExactly("Resume", "Indstilling", "Økonomiudvalget, 07-05-2013, pkt. 14", "Bilag (filer)");
        assertThat(lamp.reference()).isEqualTo("05.05.05P20-0001 13");
    }

    @Test
    void the_path_of_an_attachment_is_its_file_name_alone() {
        assertThat(lamp.attachments())
                .extracting(each -> each.file() + " " + each.visibility())
                .containsExactly("1.PDF PUBLIC", "3.PDF CLOSED");
    }

    @Test
    void a_closed_item_and_one_without_a_mark_are_closed() {
        assertThat(Exports.item(minutes, "32").visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(Exports.item(minutes, "33").visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(Exports.shown(minutes)).noneMatch(text -> text.contains("løn") || text.contains("Lønseddel"));
    }

    @Test
    void a_mark_that_is_no_mark_closes() {
        String odd = new String(Exports.bytes("fics/PUB_31.xml"), StandardCharsets.ISO_8859_1)
                .replace("<CaseClosed>false", "<CaseClosed>åben");

        assertThat(Exports.item(Exports.read("a.xml", odd.getBytes(StandardCharsets.ISO_8859_1)), "31")
                        .visibility())
                .isEqualTo(Visibility.CLOSED);
    }
}

package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** eDoc's meeting, whose items hold their headings in their text. */
class EdocExportTest {
    private final ParsedMinutes minutes = Exports.read("edoc/eDocAgendaPublishing.xml");
    private final ParsedItem beaches = Exports.item(minutes, "2");

    @Test
    void items_of_all_agendas_are_sorted_by_number() {
        assertThat(minutes.items()).extracting(ParsedItem::number).containsExactly("1", "2", "3");
        assertThat(minutes.header().date()).isEqualTo(LocalDate.of(2018, 2, 7));
    }

    @Test
    void who_was_there_is_read_from_the_front_page() {
        assertThat(minutes.header().present())
                .extracting(person -> person.name())
                .containsExactly("Mona Marehalm", "Tage Tang");
    }

    @Test
    void the_case_number_is_the_one_in_the_text_and_not_the_document_number() {
        assertThat(beaches.reference()).isEqualTo("2018-00022");
    }

    @Test
    void headings_in_the_text_open_sections() {
        assertThat(Exports.headings(beaches))
                .containsExactly(
                        "null",
                        "Sammendrag",
                        "Indstilling",
                        "Stranding- og Klitudvalgets beslutning den 07.02.2018 Punkt 2",
                        "Bilag (filer)");
        assertThat(beaches.decisions()).hasSize(1);
    }

    @Test
    void an_earlier_treatment_named_by_body_and_day_alone_is_a_mention() {
        assertThat(beaches.mentions())
                .extracting(mention -> mention.organization() + " " + mention.date() + " " + mention.itemNumber())
                .contains("Kommunalbestyrelsen 2017-01-30 5");
    }

    @Test
    void an_attachment_that_must_not_be_published_is_closed() {
        assertThat(beaches.attachments())
                .extracting(ParsedAttachment::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.CLOSED);
    }

    @Test
    void an_item_of_the_closed_agenda_is_shown_by_its_neutral_title_alone() {
        ParsedItem closed = Exports.item(minutes, "3");

        assertThat(closed.visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(closed.publicTitle()).isEqualTo("Personalesag");
        assertThat(Exports.shown(minutes)).noneMatch(text -> text.contains("Vraggods"));
    }

    @Test
    void a_neutral_title_that_repeats_the_title_is_none() {
        String same = Exports.text("edoc/eDocAgendaPublishing.xml")
                .replace("Personalesag", "Opsigelse af strandfoged Vraggods");

        assertThat(Exports.item(Exports.read("a.xml", same), "3").publicTitle()).isNull();
    }
}

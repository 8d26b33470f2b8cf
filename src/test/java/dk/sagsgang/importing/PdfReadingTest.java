package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.importing.source.SourceLink;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PDF is read in the order in which it is drawn; looks become hints. */
class PdfReadingTest {
    private final DocumentReaders readers = new DocumentReaders();

    private SourceDocument read(PdfFixture pdf) {
        return readers.read("referat.pdf", pdf.bytes());
    }

    private static List<String> texts(SourceDocument document) {
        return document.lines().stream().map(SourceLine::text).toList();
    }

    @Test
    void reads_lines_with_danish_letters_and_gaps() {
        SourceDocument document = read(new PdfFixture()
                .line("Økonomiudvalget ærgrer sig over åen, der blev overskre-")
                .line("det med 5 §§")
                .down(14)
                .line("Næste afsnit"));
        assertThat(texts(document))
                .containsExactly(
                        "Økonomiudvalget ærgrer sig over åen, der blev overskre-", "det med 5 §§", "", "Næste afsnit");
        assertThat(document.format()).isEqualTo(SourceFormat.PDF);
    }

    @Test
    void reads_large_letters_and_bold_lines_as_headings() {
        SourceDocument document = read(new PdfFixture()
                .heading("Punkt 4: Cykelsti ved Havnegade")
                .bold("Beslutning")
                .line("Udvalget godkendte forslaget om en cykelsti, som forvaltningen havde foreslået."));
        assertThat(document.lines())
                .filteredOn(line -> !line.isBlank())
                .extracting(SourceLine::headingLevel)
                .containsExactly(1, 6, 0);
    }

    @Test
    void counts_pages() {
        SourceDocument document =
                read(new PdfFixture().line("første").page().page().line("tredje"));
        assertThat(document.lines()).extracting(SourceLine::page).containsExactly(1, 3);
    }

    @Test
    void recognises_what_recurs_on_every_page() {
        PdfFixture pdf = new PdfFixture();
        for (int page = 1; page <= 4; page++) {
            pdf.line("Referat fra Teknikudvalget")
                    .line("Tekst nummer " + "abcd".charAt(page - 1))
                    .footer("Side " + page + " af 4");
            if (page < 4) {
                pdf.page();
            }
        }
        assertThat(read(pdf).lines())
                .filteredOn(SourceLine::running)
                .extracting(SourceLine::text)
                .hasSize(8)
                .contains("Referat fra Teknikudvalget", "Side 1 af 4", "Side 4 af 4");
    }

    @Test
    void finds_the_columns_of_a_table() {
        SourceDocument document = read(new PdfFixture()
                .line("Forventet forbrug")
                .row("1.000 kr.", "2027", "2028", "I alt")
                .row("Løn", "1.250", "980", "2.230")
                .row("Øvrig drift", "75", "", "75")
                .line("som er mere")
                .row("I alt", "1.325", "980", "2.305")
                .line("Beløbene er i 2027-priser og dækker hele perioden."));
        assertThat(document.lines())
                .extracting(SourceLine::cells)
                .containsExactly(
                        List.of(),
                        List.of("1.000 kr.", "2027", "2028", "I alt"),
                        List.of("Løn", "1.250", "980", "2.230"),
                        List.of("Øvrig drift", "75", "", "75"),
                        List.of("som er mere", "", "", ""),
                        List.of("I alt", "1.325", "980", "2.305"),
                        List.of());
        assertThat(document.line(3).text()).isEqualTo("Løn\t1.250\t980\t2.230");
    }

    @Test
    void reads_numbered_points_as_text() {
        PdfFixture pdf = new PdfFixture();
        for (int i = 1; i < 5; i++) {
            pdf.text(PdfFixture.MARGIN, i + ".", PdfFixture.PLAIN, 11)
                    .text(PdfFixture.MARGIN + 36, "at planen godkendes", PdfFixture.PLAIN, 11)
                    .down(14);
        }
        SourceDocument document = read(pdf);
        assertThat(document.line(2).text()).isEqualTo("2. at planen godkendes");
        assertThat(document.lines()).noneMatch(SourceLine::isTableRow);
    }

    @Test
    void keeps_addresses_of_links() {
        SourceDocument document = read(new PdfFixture().line("Bilag:").link("Bilag 1 - Kort", "https://example.org/1"));
        assertThat(document.line(2).links()).containsExactly(new SourceLink("Bilag 1 - Kort", "https://example.org/1"));
    }
}

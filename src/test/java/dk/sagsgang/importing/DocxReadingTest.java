package dk.sagsgang.importing;

import static dk.sagsgang._support.DocxFixture.cell;
import static dk.sagsgang._support.DocxFixture.item;
import static dk.sagsgang._support.DocxFixture.paragraph;
import static dk.sagsgang._support.DocxFixture.run;
import static dk.sagsgang._support.DocxFixture.styled;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.DocxFixture;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.importing.source.SourceLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** DOCX is read as Word shows it once all changes are accepted. */
class DocxReadingTest {
    private final DocumentReaders readers = new DocumentReaders();

    private List<SourceLine> body(String xml) {
        return readers.read("referat.docx", DocxFixture.of(xml)).lines().stream()
                .filter(line -> !line.running() && !line.isBlank())
                .toList();
    }

    private List<String> texts(String xml) {
        return body(xml).stream().map(SourceLine::text).toList();
    }

    @Test
    void reads_what_poi_writes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Punkt 1: Snerydning på Åsvej");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Post");
            table.getRow(0).getCell(1).setText("Beløb");
            table.getRow(1).getCell(0).setText("Salt");
            table.getRow(1).getCell(1).setText("125.000");
            document.write(bytes);
        }
        SourceDocument document = readers.read("referat.docx", bytes.toByteArray());
        assertThat(document.format()).isEqualTo(SourceFormat.DOCX);
        assertThat(document.lines())
                .extracting(SourceLine::text)
                .containsExactly("Punkt 1: Snerydning på Åsvej", "", "Post\tBeløb", "Salt\t125.000");
        assertThat(document.line(4).cells()).containsExactly("Salt", "125.000");
    }

    @Test
    void recognises_headings_by_style_in_both_languages_and_by_base_style() {
        assertThat(body(styled("Overskrift1", "Punkt 1") + styled("H2", "Resume") + styled("Eget", "Beslutning")
                        + paragraph("Godkendt.")
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bilag</w:t></w:r></w:p>"))
                .extracting(SourceLine::headingLevel)
                .containsExactly(1, 2, 2, 0, 6);
    }

    @Test
    void shows_the_numbers_of_lists() {
        assertThat(texts(item(1, 0, "at anlægget godkendes")
                        + item(1, 1, "inden sommer")
                        + item(1, 1, "inden for rammen")
                        + item(1, 0, "at beløbet frigives")
                        + item(2, 0, "forfra")
                        + item(3, 0, "uden nummer")))
                .containsExactly(
                        "1. at anlægget godkendes",
                        "1.a) inden sommer",
                        "1.b) inden for rammen",
                        "2. at beløbet frigives",
                        "1. forfra",
                        "uden nummer");
    }

    @Test
    void accepts_tracked_changes() {
        assertThat(texts("<w:p>" + run("Beløbet er ") + "<w:ins>" + run("5")
                        + "</w:ins><w:del><w:r><w:delText>4</w:delText></w:r></w:del>"
                        + run(" mio. kr.") + "</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Udsat ")
                        + "</w:p>"
                        + paragraph("til juni") + "<w:p><w:moveFrom>" + run("flyttet") + "</w:moveFrom></w:p>"))
                .containsExactly("Beløbet er 5 mio. kr.", "Udsat til juni");
    }

    @Test
    void aligns_columns_under_spans() {
        List<SourceLine> lines = body("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                + paragraph("Post") + "</w:tc>"
                + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph("Beløb") + "</w:tc></w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>" + cell("2027") + cell("2028") + "</w:tr>"
                + "<w:tr>" + cell("Drift") + cell("10") + cell("20") + "</w:tr></w:tbl>");
        assertThat(lines)
                .extracting(SourceLine::cells)
                .containsExactly(
                        List.of("Post", "Beløb", ""), List.of("", "2027", "2028"), List.of("Drift", "10", "20"));
    }

    @Test
    void keeps_addresses_of_links_and_fields() {
        List<SourceLine> lines =
                body("<w:p>" + run("Se ") + "<w:hyperlink r:id=\"link\">" + run("Bilag 1") + "</w:hyperlink></w:p>"
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://example.org/2\"</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("Bilag 2")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        assertThat(lines.get(0).text()).isEqualTo("Se Bilag 1");
        assertThat(lines.get(0).links()).containsExactly(new SourceLink("Bilag 1", "https://example.org/bilag"));
        assertThat(lines.get(1).text()).isEqualTo("Bilag 2");
        assertThat(lines.get(1).links()).containsExactly(new SourceLink("Bilag 2", "https://example.org/2"));
    }

    @Test
    void puts_text_boxes_after_their_paragraph_and_reads_them_once() {
        String box = "<w:txbxContent>" + paragraph("I boksen") + "</w:txbxContent>";
        assertThat(texts("<w:p>" + run("Før ") + "<w:r><mc:AlternateContent><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + run("og efter") + "</w:p>"))
                .containsExactly("Før og efter", "I boksen");
    }

    @Test
    void counts_each_page_break_once() {
        assertThat(body(paragraph("et")
                        + "<w:p><w:r><w:br w:type=\"page\"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>to</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" + run("tre") + "</w:p>"
                        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>fire</w:t></w:r></w:p>"))
                .extracting(SourceLine::page)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void puts_footnotes_after_the_text_and_headers_before_it() {
        SourceDocument document = readers.read(
                "referat.docx",
                DocxFixture.of("<w:p>" + run("4 mio. kr.") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"));
        assertThat(document.lines())
                .filteredOn(line -> !line.isBlank())
                .extracting(SourceLine::text)
                .containsExactly("Brønderød Kommune", "4 mio. kr. [1]", "[1] Opgjort i 2027-priser");
        assertThat(document.line(1).running()).isTrue();
    }
}

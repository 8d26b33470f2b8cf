package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.DocxFixture;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words between angle brackets are words, whatever the format; only Markdown's own tags are markup. */
class AngleBracketsTest {
    private static final String MINUTES = """
            Referat
            Kulturudvalget

            Mødedato: 03-05-2024 kl. 16:00

            Punkt 1: Sag om <nye> veje

            82.01.00-A00-1-24

            Indstilling

            Forvaltningen indstiller, at takst <a> godkendes.

            Beslutning

            Udvalget godkendte tilskud, når x<y og y>z.

            Bilag

            Bilag 1 - <fortroligt> regnskab
            """;

    private final DocumentReaders readers = new DocumentReaders();
    private final MinutesParser parser = new MinutesParser();

    @Test
    void plain_text_keeps_them() {
        isWhole(read("referat.txt", MINUTES));
    }

    @Test
    void markdown_keeps_those_that_are_not_tags() {
        isWhole(read(
                "referat.md",
                MINUTES.replace("Punkt 1:", "## Punkt 1:")
                        .replace("Indstilling\n", "**Indstilling**\n")
                        .replace("Udvalget godkendte", "<p>Udvalget <b>godkendte</b>")));
    }

    @Test
    void html_keeps_what_the_page_shows() {
        String body = MINUTES.lines()
                .map(line -> "<p>" + line.replace("<", "&lt;").replace(">", "&gt;") + "</p>")
                .collect(Collectors.joining("\n"));
        isWhole(read("referat.html", "<!doctype html><html><body>" + body + "</body></html>"));
    }

    @Test
    void docx_keeps_them() {
        String body = MINUTES.lines()
                .map(line -> DocxFixture.paragraph(line.replace("<", "&lt;").replace(">", "&gt;")))
                .collect(Collectors.joining());
        isWhole(readers.read("referat.docx", DocxFixture.of(body)));
    }

    @Test
    void pdf_keeps_them() {
        PdfFixture page = new PdfFixture();
        MINUTES.lines().forEach(page::line);
        isWhole(readers.read("referat.pdf", page.bytes()));
    }

    @Test
    void what_only_looks_like_markdown_in_plain_text_is_text() {
        ParsedItem item = item(read(
                "referat.txt",
                MINUTES.replace("når x<y og y>z", "på C:\\_sager, og\n> 5 mio. kr. <b>i alt</b> til A**")));

        assertThat(item.sections())
                .anySatisfy(section -> assertThat(section.text()).contains("> 5 mio. kr. <b>i alt</b> til A**"));
        assertThat(item.decisions())
                .singleElement()
                .satisfies(decision ->
                        assertThat(decision.text()).contains("C:\\_sager").contains("> 5 mio. kr. <b>i alt</b> til A"));
    }

    @Test
    void cells_keep_a_tag_that_nothing_ends() {
        ParsedItem item = item(
                read(
                        "referat.txt",
                        MINUTES.replace(
                                "Udvalget godkendte",
                                "| Takst | 2024 | 2025 |\n|---|---|---|\n| <b> | 1,0 | 2,0 |\n| <i> | 3,0 | 4,0 |\n\nUdvalget godkendte")));

        assertThat(item.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(row -> row.cells().getFirst())
                        .contains("<b>", "<i>"));
    }

    @Test
    void what_follows_a_headings_colon_is_verbatim_too() {
        String text =
                MINUTES.replace("Indstilling\n\nForvaltningen", "Indstilling:  Forvaltningen\u00a0<vej>  og \\_torv");

        assertThat(item(read("referat.txt", text)).sections())
                .anySatisfy(section ->
                        assertThat(section.text()).startsWith("Forvaltningen\u00a0<vej>  og \\_torv indstiller"));
    }

    private SourceDocument read(String name, String text) {
        return readers.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ParsedItem item(SourceDocument document) {
        ParsedMinutes minutes = parser.parse(document);
        assertThat(minutes.items()).hasSize(1);
        return minutes.items().getFirst();
    }

    private void isWhole(SourceDocument document) {
        ParsedItem item = item(document);
        String json = new ParsedMinutesJson().write(parser.parse(document), document);

        assertThat(item.title()).isEqualTo("Sag om <nye> veje");
        assertThat(item.recommendations())
                .flatExtracting(recommendation -> recommendation.points())
                .anySatisfy(point -> assertThat(point.text()).contains("takst <a> godkendes"));
        assertThat(item.decisions())
                .extracting(ParsedDecision::text)
                .containsExactly("Udvalget godkendte tilskud, når x<y og y>z.");
        assertThat(item.attachments())
                .extracting(ParsedAttachment::name)
                .singleElement()
                .satisfies(name -> assertThat(name).contains("<fortroligt> regnskab"));
        assertThat(json)
                .contains("Sag om <nye> veje")
                .contains("x<y og y>z")
                .contains("takst <a>")
                .contains("<fortroligt>");
    }
}

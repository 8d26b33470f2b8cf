package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.DocxFixture;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;

/** What holds for every file, however it came to be. */
class DocumentReadersProperties {
    private static final byte[] PDF = new PdfFixture()
            .heading("Punkt 1")
            .line("Sagen blev udsat")
            .row("a", "1", "2")
            .bytes();
    private static final byte[] DOCX = DocxFixture.of(DocxFixture.item(1, 0, "at planen godkendes") + "<w:tbl><w:tr>"
            + DocxFixture.cell("a") + DocxFixture.cell("1") + "</w:tr></w:tbl>");

    private final DocumentReaders readers = new DocumentReaders();

    private Optional<SourceDocument> readOrRefused(String name, byte[] bytes) {
        try {
            return Optional.of(readers.read(name, bytes));
        } catch (UnreadableDocumentException e) {
            assertThat(e.explanation().danish()).startsWith(name + ": ");
            return Optional.empty();
        }
    }

    @Property(tries = 2000)
    void every_file_is_read_or_rejected_with_a_message(@ForAll byte[] bytes, @ForAll("names") String name) {
        readOrRefused(name, bytes).ifPresent(DocumentReadersProperties::hasNumberedLines);
    }

    @Property(tries = 300)
    void every_damaged_pdf_is_read_or_rejected(@ForAll("damage") Damage damage) {
        readOrRefused("a.pdf", damage.to(PDF)).ifPresent(DocumentReadersProperties::hasNumberedLines);
    }

    @Property(tries = 500)
    void every_damaged_docx_is_read_or_rejected(@ForAll("damage") Damage damage) {
        readOrRefused("a.docx", damage.to(DOCX)).ifPresent(DocumentReadersProperties::hasNumberedLines);
    }

    private static void hasNumberedLines(SourceDocument document) {
        for (int i = 1; i <= document.lines().size(); i++) {
            assertThat(document.line(i).number()).isEqualTo(i);
            assertThat(document.line(i).page()).isPositive();
        }
    }

    @Property(tries = 1000)
    void the_lines_of_a_text_joined_are_the_text(@ForAll("texts") String text) {
        readOrRefused("a.txt", text.getBytes(StandardCharsets.UTF_8))
                .ifPresent(document -> assertThat(document.lines().stream().map(SourceLine::text))
                        .containsExactlyElementsOf(text.lines().toList()));
    }

    @Property(tries = 1000)
    void every_visible_word_of_a_page_is_kept(@ForAll("pages") String html) {
        String visible = Jsoup.parse(html).body().text();
        String kept = readOrRefused("a.html", html.getBytes(StandardCharsets.UTF_8)).stream()
                .flatMap(document -> document.lines().stream())
                .map(SourceLine::text)
                .collect(Collectors.joining());
        assertThat(letters(kept)).isEqualTo(letters(visible));
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Punkt", "å", "–", " ", "\t", "\n", "\r\n", "\r", "|", "# ", "**", "---", "1.250")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "Punkt",
                        "<p>",
                        "</p>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "</td>",
                        "</table>",
                        "<b>",
                        "</b>",
                        "<ul>",
                        "<li>",
                        "</ul>",
                        "<h2>",
                        "</h2>",
                        "<br>",
                        "<div>",
                        "</div>",
                        "<td colspan=3>",
                        "<td rowspan=2>",
                        "Ægir",
                        "<nav>",
                        "</nav>",
                        "<a href=x>",
                        "</a>",
                        "<pre>",
                        "</pre>",
                        "ro")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /** A file cut short at some share of its length, with one byte turned at another. */
    record Damage(int keptPerMille, int turnedPerMille, byte turned) {
        private byte[] to(byte[] whole) {
            byte[] bytes = Arrays.copyOf(whole, whole.length * keptPerMille / 1000);
            if (bytes.length > 0) {
                bytes[(bytes.length - 1) * turnedPerMille / 1000] ^= turned;
            }
            return bytes;
        }
    }

    @Provide
    Arbitrary<Damage> damage() {
        Arbitrary<Integer> kept = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(1000)),
                Tuple.of(1, Arbitraries.integers().between(0, 1000)));
        return Combinators.combine(kept, Arbitraries.integers().between(0, 1000), Arbitraries.bytes())
                .as(Damage::new);
    }
}

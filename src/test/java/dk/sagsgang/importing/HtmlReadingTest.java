package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.importing.source.SourceLink;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HTML is read as a browser shows it, with everything unfolded. */
class HtmlReadingTest {
    private final DocumentReaders readers = new DocumentReaders();

    private SourceDocument read(String html) {
        return readers.read("referat.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> texts(String html) {
        return read(html).lines().stream().map(SourceLine::text).toList();
    }

    private List<List<String>> cells(String html) {
        return read(html).lines().stream()
                .filter(SourceLine::isTableRow)
                .map(SourceLine::cells)
                .toList();
    }

    @Test
    void shows_blocks_as_lines_with_gaps_between_paragraphs() {
        assertThat(
                        texts(
                                "<h1>Punkt 3:\n  Ny&nbsp;hal</h1><p>F&oslash;rste <i>afsnit</i><br>ny linje</p><div>a</div><div>b</div>"))
                .containsExactly("Punkt 3: Ny hal", "", "Første afsnit", "ny linje", "", "a", "b");
    }

    @Test
    void keeps_heading_levels() {
        SourceDocument document = read("<h2>Resume</h2><p><b>Bilag</b></p><p>En <b>del</b></p>");
        assertThat(document.lines()).extracting(SourceLine::headingLevel).containsExactly(2, 0, 6, 0, 0);
        assertThat(document.format()).isEqualTo(SourceFormat.HTML);
    }

    @Test
    void keeps_folded_content_and_drops_what_is_never_shown() {
        assertThat(texts("""
                <!doctype html><html><head><title>Titel</title><style>p {}</style></head><body>
                <script>var a = "<p>nej</p>";</script><!-- nej -->
                <div style="display:none">Punkt 4 lukkes op ved klik</div><p hidden>Punkt 5</p></body></html>""")).containsExactly("Punkt 4 lukkes op ved klik", "", "Punkt 5");
    }

    @Test
    void numbers_lists_as_they_are_shown() {
        assertThat(
                        texts(
                                "<p>at</p><ol start=2><li><p>to</p></li><li>tre<ol type=a><li>under</li></ol></li><li></li></ol>slut"))
                .containsExactly("at", "", "2. to", "3. tre", "a. under", "", "slut");
    }

    @Test
    void aligns_columns_under_spans() {
        assertThat(cells("""
                <table><tr><th rowspan=2>Post</th><th colspan=2>Beløb</th></tr><tr><th>2027</th><th>2028</th></tr>
                <tr><td>Drift</td><td>1.000</td><td><p>2.000</p></td></tr></table>"""))
                .containsExactly(
                        List.of("Post", "Beløb", ""), List.of("", "2027", "2028"), List.of("Drift", "1.000", "2.000"));
    }

    @Test
    void distinguishes_consecutive_tables() {
        String table = "<table><tr><td>a<td>b<tr><td>c<td>d</table>";
        assertThat(read(table + table).lines()).extracting(SourceLine::table).containsExactly(1, 1, 0, 2, 2);
    }

    @Test
    void unrolls_layout_tables() {
        assertThat(texts("""
                <table><tr><td>Mødested:</td><td>Rådhuset, sal 2</td></tr>
                <tr><td colspan=2><h2>Punkt 1</h2><p>Tekst</p>
                <table><tr><td>x</td><td>1</td></tr><tr><td>y</td><td>2</td></tr></table></td></tr></table>"""))
                .containsExactly("Mødested:\tRådhuset, sal 2", "", "Punkt 1", "", "Tekst", "", "x\t1", "y\t2");
    }

    @Test
    void keeps_addresses_of_links() {
        assertThat(read("<p>Se <a href='/bilag/7.pdf'>Bilag 1 - Kort</a> her</p>")
                        .line(1)
                        .links())
                .containsExactly(new SourceLink("Bilag 1 - Kort", "/bilag/7.pdf"));
    }

    @Test
    void marks_menus_as_recurring() {
        SourceDocument document = read("<nav><a href='/'>Forside</a></nav><p>Punkt 1</p>");
        assertThat(document.lines()).extracting(SourceLine::running).containsExactly(true, false, false);
    }

    @Test
    void uses_the_declared_encoding_unless_it_is_plainly_wrong() {
        String html = "<html><head><meta charset=%s></head><body>Åløkke</body></html>";
        assertThat(readers.read("a.html", html.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8))
                        .line(1)
                        .text())
                .isEqualTo("Åløkke");
        assertThat(readers.read("a.html", html.formatted("utf-8").getBytes(StandardCharsets.ISO_8859_1))
                        .line(1)
                        .text())
                .isEqualTo("Åløkke");
        Charset mac = Charset.forName("ibm850");
        assertThat(readers.read("a.html", html.formatted("ibm850").getBytes(mac))
                        .line(1)
                        .text())
                .isEqualTo("Åløkke");
    }
}

package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text in the encodings and with the line ends that municipal systems write. */
class TextReadingTest {
    private static final String DANISH =
            "Brønderøds Å-udvalg\nBeslutning: Sagen er på ny drøftet – og udsat, 5 € pr. æble";

    private final DocumentReaders readers = new DocumentReaders();

    private SourceDocument read(byte[] bytes) {
        return readers.read("referat.txt", bytes);
    }

    private static List<String> texts(SourceDocument document) {
        return document.lines().stream().map(SourceLine::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void recognises_the_encoding(String charset) {
        assertThat(texts(read(DANISH.getBytes(Charset.forName(charset)))))
                .isEqualTo(DANISH.lines().toList());
    }

    @Test
    void recognises_latin_1_by_bytes_that_windows_1252_leaves_undefined() {
        byte[] bytes = "Rådhuset\u0081 æøå".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(texts(read(bytes))).containsExactly("Rådhuset\u0081 æøå");
    }

    @Test
    void drops_the_byte_order_mark() {
        SourceDocument document = read(("\uFEFF" + DANISH).getBytes(StandardCharsets.UTF_8));
        assertThat(document.line(1).text()).startsWith("Brønderøds");
        assertThat(read(("\uFEFF" + DANISH).getBytes(StandardCharsets.UTF_16LE)).lines())
                .isEqualTo(document.lines());
    }

    @Test
    void reads_a_line_in_utf_8_among_lines_in_an_older_encoding() {
        byte[] old = "Fraværende: Søren\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] recent = "Afbud: Åse\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[old.length + recent.length];
        System.arraycopy(old, 0, both, 0, old.length);
        System.arraycopy(recent, 0, both, old.length, recent.length);
        assertThat(texts(read(both))).containsExactly("Fraværende: Søren", "Afbud: Åse");
    }

    @Test
    void ends_lines_at_every_kind_of_line_ending() {
        SourceDocument document = read("a\r\nb\rc\n\n  d\t".getBytes(StandardCharsets.UTF_8));
        assertThat(texts(document)).containsExactly("a", "b", "c", "", "  d\t");
        assertThat(document.format()).isEqualTo(SourceFormat.TEXT);
    }

    @Test
    void starts_a_page_at_a_form_feed() {
        SourceDocument document = read("Punkt 1\n\fPunkt 2\fPunkt 3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(texts(document)).containsExactly("Punkt 1", "Punkt 2", "Punkt 3");
        assertThat(document.lines()).extracting(SourceLine::page).containsExactly(1, 2, 3);
        assertThat(document.lines()).extracting(SourceLine::number).containsExactly(1, 2, 3);
    }
}

package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sagsgang._support.DocxFixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is refused with a reason that names the file and says what to do. */
@Timeout(60)
class UnreadableDocumentTest {
    private static final ReadingLimits SMALL =
            new ReadingLimits(20_000, 20_000, 500_000, 300_000, 100, 20, 1_000_000, 30, Duration.ofSeconds(20));

    private final DocumentReaders readers = new DocumentReaders(SMALL);

    @TempDir
    private Path folder;

    private UnreadableReason reason(String name, byte[] content) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> readers.read(name, content))
                .reason();
    }

    private UnreadableReason reason(String name, String content) {
        return reason(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void says_what_where_and_what_to_do_in_both_languages() {
        assertThatThrownBy(() -> readers.read("tom.txt", new byte[0]))
                .hasMessage("tom.txt: filen er tom (0 byte). Hent den igen fra kilden.")
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refusal -> {
                    assertThat(refusal.explanation().english()).startsWith("tom.txt: the file is empty");
                    assertThat(refusal.reason().code()).isEqualTo("empty");
                });
    }

    @Test
    void rejects_a_document_without_words() {
        assertThat(reason("a.txt", "")).isEqualTo(UnreadableReason.EMPTY);
        assertThat(reason("a.txt", "\uFEFF \n\t\f\n")).isEqualTo(UnreadableReason.BLANK);
        assertThat(reason("a.html", "<html><body><script>var a;</script></body></html>"))
                .isEqualTo(UnreadableReason.BLANK);
    }

    @Test
    void rejects_a_pdf_of_too_many_pages_at_once_and_for_that_reason() {
        PdfFixture pdf = new PdfFixture();
        for (int page = 0; page < 20; page++) {
            pdf.page();
        }
        assertThatThrownBy(() -> readers.read("lang.pdf", pdf.bytes()))
                .hasMessageContaining("21 sider, og grænsen er 20");
    }

    @Test
    void rejects_other_formats_by_name() {
        assertThat(reason("a.txt", "abc\0def")).isEqualTo(UnreadableReason.BINARY);
        assertThat(reason("a.rtf", "{\\rtf1 Referat}")).isEqualTo(UnreadableReason.UNKNOWN_FORMAT);
        assertThat(reason("a.xml", "<?xml version=\"1.0\"?><Meeting/>")).isEqualTo(UnreadableReason.UNKNOWN_FORMAT);
        assertThatThrownBy(() -> readers.read("foto.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .hasMessageContaining("PNG");
    }

    @Test
    void distinguishes_an_old_word_file_from_a_protected_one() throws IOException {
        assertThat(reason("a.doc", ole("WordDocument"))).isEqualTo(UnreadableReason.OLD_WORD);
        assertThat(reason("a.docx", ole("EncryptedPackage"))).isEqualTo(UnreadableReason.ENCRYPTED);
    }

    private static byte[] ole(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void rejects_folders_and_missing_files() {
        assertThatThrownBy(() -> readers.read(folder)).hasMessageContaining("mappe");
        assertThatThrownBy(() -> readers.read(folder.resolve("væk.pdf")))
                .hasMessageStartingWith("væk.pdf: filen findes ikke");
    }

    @Test
    void rejects_a_huge_file_without_reading_it() throws IOException {
        Path file = folder.resolve("stor.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_000);
        }
        assertThatThrownBy(() -> new DocumentReaders().read(file)).hasMessageContaining("200 MB");
    }

    @Test
    void stops_reading_a_stream_that_does_not_end() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> readers.read("uendelig.txt", endless)).hasMessageContaining("grænsen er 20000 byte");
    }

    @Test
    void rejects_too_many_lines() {
        assertThat(reason("a.txt", "x\n".repeat(101))).isEqualTo(UnreadableReason.TOO_MANY_LINES);
        assertThat(reason("a.html", "x<br>".repeat(101))).isEqualTo(UnreadableReason.TOO_MANY_LINES);
        assertThat(reason("a.docx", DocxFixture.of(DocxFixture.paragraph("x").repeat(101))))
                .isEqualTo(UnreadableReason.TOO_MANY_LINES);
    }

    @Test
    void rejects_a_pdf_without_text_as_scanned() {
        assertThatThrownBy(
                        () -> readers.read("scan.pdf", new PdfFixture().page().bytes()))
                .hasMessageContaining("2 sider")
                .hasMessageContaining("OCR");
    }

    @Test
    void rejects_a_protected_pdf() {
        byte[] locked = new PdfFixture().line("Lukket").lockedBy("hemmelig").bytes();
        assertThat(reason("a.pdf", locked)).isEqualTo(UnreadableReason.ENCRYPTED);
    }

    @Test
    void rejects_damaged_documents() {
        byte[] docx = DocxFixture.of(DocxFixture.paragraph("Punkt 1"));
        assertThat(reason("a.docx", Arrays.copyOf(docx, docx.length / 2))).isEqualTo(UnreadableReason.DAMAGED);
        assertThat(reason("a.docx", DocxFixture.of("<w:p><w:r>"))).isEqualTo(UnreadableReason.DAMAGED);
        assertThat(reason("a.pdf", "%PDF-1.7\n1 0 obj <<")).isEqualTo(UnreadableReason.DAMAGED);
        assertThat(reason("a.pdf", "ikke en PDF")).isEqualTo(UnreadableReason.DAMAGED);
    }

    @Test
    void rejects_a_zip_bomb() {
        String bomb = DocxFixture.paragraph(" ".repeat(400_000));
        assertThat(reason("a.docx", DocxFixture.of(bomb))).isEqualTo(UnreadableReason.EXPANDS_TOO_MUCH);
    }

    @Test
    void rejects_archives_and_similar_files() throws IOException {
        assertThat(reason("a.zip", zip("a.txt"))).isEqualTo(UnreadableReason.ARCHIVE);
        assertThat(reason("a.odt", zip("mimetype", "META-INF/manifest.xml")))
                .isEqualTo(UnreadableReason.UNKNOWN_FORMAT);
        String[] many = new String[31];
        Arrays.setAll(many, i -> i + ".txt");
        assertThat(reason("a.zip", zip(many))).isEqualTo(UnreadableReason.TOO_MANY_ENTRIES);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("Punkt 1".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void does_not_follow_external_entities() throws IOException {
        Path secret = Files.writeString(folder.resolve("hemmelig.txt"), "HEMMELIGT");
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        byte[] docx = DocxFixture.withProlog(xml, DocxFixture.paragraph("a &x; b"));
        assertThat(reason("a.docx", docx)).isEqualTo(UnreadableReason.DAMAGED);
    }
}

package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports in folders and archives, with what lies beside them. */
class ExportFoldersTest {
    @TempDir
    private Path folder;

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void zip(String name, String... entriesAndContents) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < entriesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(entriesAndContents[at]));
                zip.write(entriesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    @Test
    void what_lies_beside_an_export_is_not_read_as_minutes_of_its_own() throws IOException {
        write("eksport/900001.XML", Exports.bytes("acadre/900001.XML"));
        write("eksport/bilag/Referat - lukket.txt", "Punkt 1: Hemmeligt".getBytes(StandardCharsets.UTF_8));
        write("andre/referat.txt", "Punkt 1: Åbent".getBytes(StandardCharsets.UTF_8));

        assertThat(Exports.found(folder))
                .containsExactly("referat.txt: read", "900001.XML: read", "Referat - lukket.txt: of-export");
    }

    @Test
    void a_file_that_is_named_by_itself_is_read_wherever_it_lies() throws IOException {
        write("900001.XML", Exports.bytes("acadre/900001.XML"));
        write("referat.txt", "Punkt 1: Åbent".getBytes(StandardCharsets.UTF_8));

        assertThat(Exports.found(folder.resolve("900001.XML"), folder.resolve("referat.txt")))
                .containsExactly("900001.XML: read", "referat.txt: read");
    }

    @Test
    void a_manifest_says_which_version_is_published_whatever_the_case_of_its_file_names() throws IOException {
        write("900000.XML", Exports.bytes("acadre/900001.XML"));
        write("900001.XML", Exports.bytes("acadre/900001.XML"));
        write("XML_77.xml", Exports.bytes("acadre/XML_77.xml"));

        assertThat(Exports.found(folder))
                .containsExactly("900000.XML: not-published", "900001.XML: read", "XML_77.xml: manifest-read");
    }

    @Test
    void half_an_export_is_refused_with_all_that_lies_beside_it() throws IOException {
        String whole = Exports.text("acadre/900001.XML");
        write("900001.XML", whole.substring(0, whole.length() / 2).getBytes(StandardCharsets.UTF_8));
        write("referat.txt", "Punkt 1: Lukket".getBytes(StandardCharsets.UTF_8));

        assertThat(Exports.found(folder)).containsExactly("900001.XML: broken-xml", "referat.txt: of-export");
    }

    @Test
    void an_archive_is_an_export_of_its_own() throws IOException {
        zip("eksport.zip", "900001.XML", Exports.text("acadre/900001.XML"), "lukket.txt", "Punkt 1: Hemmeligt");
        write("referat.txt", "Punkt 1: Åbent".getBytes(StandardCharsets.UTF_8));

        assertThat(Exports.found(folder))
                .containsExactly("900001.XML: read", "lukket.txt: of-export", "referat.txt: read");
    }

    @Test
    void a_path_that_leads_out_of_an_archive_is_refused() throws IOException {
        zip("ude.zip", "../900001.XML", Exports.text("acadre/900001.XML"), "/etc/referat.txt", "Punkt 1: Åbent");

        assertThat(Exports.found(folder))
                .containsExactly("900001.XML: outside-archive", "referat.txt: outside-archive");
    }

    @Test
    void xml_and_json_that_are_no_export_are_left_out_as_before() throws IOException {
        write("pom.xml", "<project/>".getBytes(StandardCharsets.UTF_8));
        write("data.json", "{}".getBytes(StandardCharsets.UTF_8));
        write("referat.txt", "Punkt 1: Åbent".getBytes(StandardCharsets.UTF_8));

        assertThat(Exports.found(folder))
                .containsExactly("data.json: unknown-format", "pom.xml: unknown-format", "referat.txt: read");
    }
}

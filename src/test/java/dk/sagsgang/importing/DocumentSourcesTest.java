package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and archives as sources of documents. */
class DocumentSourcesTest {
    @TempDir
    private Path folder;

    private void zip(String name, String... entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(("Indhold af " + entry).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String text(DocumentSource source) {
        return new String(source.content(), StandardCharsets.UTF_8);
    }

    @Test
    void finds_documents_in_folders_and_archives_in_a_stable_order() throws IOException {
        Files.createDirectories(folder.resolve("2027/maj"));
        Files.writeString(folder.resolve("2027/maj/referat.md"), "# Punkt 1");
        Files.writeString(folder.resolve("2027/.DS_Store"), "x");
        Files.writeString(folder.resolve("b.txt"), "b");
        zip("a.zip", "møde.txt", "__MACOSX/møde.txt", "under/to.txt");
        try (DocumentSources sources = DocumentSources.open(List.of(folder), ReadingLimits.DEFAULT)) {
            assertThat(sources.list())
                    .extracting(DocumentSource::path)
                    .containsExactly("2027/maj/referat.md", "a.zip/møde.txt", "a.zip/under/to.txt", "b.txt");
            assertThat(text(sources.list().get(2))).isEqualTo("Indhold af under/to.txt");
        }
    }

    @Test
    void puts_a_corrected_version_after_the_one_it_corrects() throws IOException {
        for (String name : List.of("referat-rettet.txt", "referat.txt", "referat-rettet-igen.md")) {
            Files.writeString(folder.resolve(name), "Punkt 1");
        }
        try (DocumentSources sources = DocumentSources.open(List.of(folder), ReadingLimits.DEFAULT)) {
            assertThat(sources.list())
                    .extracting(DocumentSource::path)
                    .containsExactly("referat.txt", "referat-rettet.txt", "referat-rettet-igen.md");
        }
    }

    @Test
    void reads_several_archives_in_any_order() throws IOException {
        zip("a.zip", "1.txt", "2.txt");
        zip("b.zip", "3.txt");
        try (DocumentSources sources = DocumentSources.open(List.of(folder), ReadingLimits.DEFAULT)) {
            assertThat(text(sources.list().get(2))).isEqualTo("Indhold af 3.txt");
            assertThat(text(sources.list().get(0))).isEqualTo("Indhold af 1.txt");
            assertThat(text(sources.list().get(1))).isEqualTo("Indhold af 2.txt");
        }
    }

    @Test
    void says_why_a_file_is_not_a_document_when_its_content_is_requested() throws IOException {
        Files.writeString(folder.resolve("data.json"), "{}");
        Files.writeString(folder.resolve("i stykker.zip"), "PK");
        try (DocumentSources sources =
                DocumentSources.open(List.of(folder, folder.resolve("væk.txt")), ReadingLimits.DEFAULT)) {
            assertThat(sources.list()).hasSize(3);
            assertThatThrownBy(() -> sources.list().get(0).content()).hasMessageContaining(".json");
            assertThatThrownBy(() -> sources.list().get(1).content()).hasMessageContaining("beskadiget");
            assertThatThrownBy(() -> sources.list().get(2).content()).hasMessageContaining("findes ikke");
        }
    }

    @Test
    void reads_a_file_that_is_named_explicitly_whatever_its_ending() throws IOException {
        Path file = Files.writeString(folder.resolve("referat.gammelt"), "Punkt 1");
        try (DocumentSources sources = DocumentSources.open(List.of(file), ReadingLimits.DEFAULT)) {
            assertThat(text(sources.list().getFirst())).isEqualTo("Punkt 1");
        }
    }

    @Test
    void names_in_archives_cannot_lead_outside() throws IOException {
        zip("a.zip", "../../etc/a.txt", "/rod/b.txt", "..\\c.txt", "indre.zip");
        try (DocumentSources sources = DocumentSources.open(List.of(folder), ReadingLimits.DEFAULT)) {
            assertThat(sources.list())
                    .extracting(DocumentSource::path)
                    .containsExactly("a.zip/etc/a.txt", "a.zip/rod/b.txt", "a.zip/c.txt", "a.zip/indre.zip");
            assertThatThrownBy(() -> sources.list().get(3).content()).hasMessageContaining("zip-arkiv");
        }
    }
}

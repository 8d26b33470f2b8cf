package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that an export names for its attachments. */
class AttachedFilesTest {
    private static final String SLUG = "/moeder/udvalget-for-broer-2026-05-04";
    private static final List<String> SECRETS = List.of("hemmeligt indhold", "Lukket tegning", "Bud fra Hejre ApS");

    @TempDir
    static Path folder;

    private static ImportedSite site;
    private static Map<String, HttpResponse<String>> read;

    private static String attachment(String name, String file, boolean isOpen) {
        return "{\"Navn\": \"%s\", \"FileName\": \"%s\", \"IsOpen\": %s}".formatted(name, file, isOpen);
    }

    private static String item(String number, String title, boolean isOpen, String... attachments) {
        return "{\"Punktnummer\": \"%s\", \"Navn\": \"%s\", \"IsOpen\": %s, \"Felter\": [], \"Bilag\": [%s]}"
                .formatted(number, title, isOpen, String.join(",", attachments));
    }

    private static void write(Path export, String name, String content) throws Exception {
        Files.createDirectories(export.resolve(name).getParent());
        Files.writeString(export.resolve(name), content, StandardCharsets.ISO_8859_1);
    }

    @BeforeAll
    static void importExport() throws Exception {
        Path export = Files.createDirectories(folder.resolve("export"));
        write(export, "r.json", """
                {"Udvalg": {"Navn": "Udvalget for broer"}, "Moede": {"Dato": "2026-05-04", "Navn": "Dagsorden"}, "Dagsordenpunkter": [%s, %s]}""".formatted(
                        item(
                                "1",
                                "Ny bro",
                                true,
                                attachment("Kort over broen", "Bilag\\\\\\\\kort.PDF", true),
                                attachment("Samme kort", "kopi.pdf", true),
                                attachment("Glemt bilag", "findes-ikke.pdf", true),
                                attachment("Side", "side.html", true),
                                attachment("Delt fil", "delt.pdf", true),
                                attachment("To steder", "to.pdf", true),
                                attachment("Udenfor", "../ude.pdf", true),
                                attachment("Lukket tegning", "tegning.pdf", false)),
                        item("2", "Bud fra Hejre ApS", false, attachment("Bud", "delt.pdf", true))));
        write(export, "Bilag/kort.pdf", "%PDF-1.4 kortet over broen");
        write(export, "kopi.pdf", "%PDF-1.4 kortet over broen");
        write(export, "side.html", "<html><script>alert('hemmeligt indhold')</script></html>");
        write(export, "delt.pdf", "%PDF-1.4 hemmeligt indhold");
        write(export, "tegning.pdf", "%PDF-1.4 hemmeligt indhold");
        write(export, "a/to.pdf", "%PDF-1.4 det ene");
        write(export, "b/to.pdf", "%PDF-1.4 det andet");
        write(folder, "ude.pdf", "%PDF-1.4 hemmeligt indhold");
        site = new ImportedSite(folder.resolve("data"));
        site.importAll(export);
        read = new SiteWalk(site).all(LeakProbe.all());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String line(String attachment) throws Exception {
        Matcher line = Pattern.compile("<li>(?:(?!</li>).)*" + attachment + ".*?</li>", Pattern.DOTALL)
                .matcher(site.get(SLUG).body());
        assertThat(line.find()).as(attachment).isTrue();
        return line.group();
    }

    @Test
    void the_file_of_an_open_attachment_can_be_fetched_from_the_page_of_the_meeting() throws Exception {
        Matcher link = Pattern.compile("href=\"(/bilag/[^\"]+)\"").matcher(line("Kort over broen"));
        assertThat(link.find()).isTrue();

        HttpResponse<String> file = site.get(link.group(1));

        assertThat(file.body()).isEqualTo("%PDF-1.4 kortet over broen");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("Kort");
    }

    @Test
    void the_same_bytes_are_kept_once() throws Exception {
        try (Stream<Path> kept = Files.walk(folder.resolve("data/originals"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void a_file_that_is_missing_is_said_to_be() throws Exception {
        assertThat(line("Glemt bilag")).contains("ikke med i eksporten").doesNotContain("<a ");
        assertThat(line("Udenfor")).contains("ikke med i eksporten").doesNotContain("<a ");
    }

    @Test
    void pages_files_of_closed_attachments_and_files_that_cannot_be_told_apart_are_not_given_out() throws Exception {
        assertThat(List.of(line("Side"), line("Delt fil"), line("To steder")))
                .allSatisfy(line -> assertThat(line).contains("gives ikke ud").doesNotContain("<a "));
    }

    @Test
    void nothing_of_closed_attachments_is_in_any_output() {
        read.forEach((address, response) -> assertThat(
                        SECRETS.stream().filter(response.body()::contains).toList())
                .as("secrets in %s", address)
                .isEmpty());
    }
}

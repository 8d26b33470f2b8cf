package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.AddressNumbers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what an export has withdrawn nothing is in any output but that it was withdrawn. */
class WithdrawnExportTest {
    private static final List<String> WITHDRAWN = List.of("hejrebro", "skumkanten", "ellen sivbjerg", "26/4711");
    private static final String MANIFEST =
            "<root><table name=\"producedAgenda\"><fields><field xmlfilename=\"r.json\"></field><field publish=\"%s\"></field></fields></table></root>";

    @TempDir
    static Path folder;

    private static ImportedSite site;
    private static Map<String, HttpResponse<String>> read;

    private static String minutes(String day, String person, String reference, String title, String text) {
        return """
                {"Udvalg": {"Navn": "Udvalget for broer"}, "Moede": {"Dato": "%s", "Navn": "Referat", "Moededeltagere":
                 [{"Navn": "%s", "Deltager": true}]}, "Dagsordenpunkter": [{"Punktnummer": "1", "SagsNummer": "%s", "Navn": "%s",
                 "IsOpen": true, "Felter": [{"Navn": "Beslutning", "Html": "<p>%s</p>"}]}]}""".formatted(day, person, reference, title, text);
    }

    @BeforeAll
    static void importAndWithdraw() throws Exception {
        Path export = Files.createDirectories(folder.resolve("export"));
        Files.writeString(
                export.resolve("r.json"),
                minutes("2026-05-04", "Ellen Sivbjerg (A)", "26/4711", "Ny hejrebro", "Skumkanten godkendt."));
        Files.writeString(export.resolve("manifest.xml"), MANIFEST.formatted("1"), StandardCharsets.UTF_8);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(
                other.resolve("s.json"),
                minutes("2026-06-01", "Karl Tang (V)", "26/4712", "Maling af rækværk", "Godkendt."));
        site = new ImportedSite(folder.resolve("data"));
        site.importAll(export, other);
        assertThat(site.get("/moeder/udvalget-for-broer-2026-05-04").body()).contains("Ny hejrebro");
        Files.writeString(export.resolve("manifest.xml"), MANIFEST.formatted("0"), StandardCharsets.UTF_8);
        site.importAll(export);
        read = new SiteWalk(site).all(LeakProbe.all());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void nothing_withdrawn_is_in_any_output() {
        read.forEach((address, response) -> {
            String body = response.body().toLowerCase(Locale.ROOT);
            assertThat(WITHDRAWN.stream().filter(body::contains).toList())
                    .as("withdrawn words in %s", address)
                    .isEmpty();
        });
    }

    @Test
    void the_page_of_the_meeting_says_that_it_was_withdrawn() throws Exception {
        HttpResponse<String> page = site.get("/moeder/udvalget-for-broer-2026-05-04");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Trukket tilbage")
                .contains("blev trukket tilbage af den, der havde udgivet det");
    }

    @Test
    void the_withdrawn_document_cannot_be_fetched() throws Exception {
        for (int file : AddressNumbers.ofFiles(site.database())) {
            assertThat(site.get("/kilder/" + file + "/original").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void what_was_not_withdrawn_is_still_there() throws Exception {
        assertThat(site.get("/moeder/udvalget-for-broer-2026-06-01").body()).contains("Maling af rækværk");
    }
}

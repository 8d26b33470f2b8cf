package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.AddressNumbers;
import dk.sagsgang._support.SampleExports;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exports close, leave unmarked or hold for their systems alone is in no output; neither is an export itself. */
class ExportLeakTest {
    @TempDir
    static Path folder;

    private static ImportedSite site;
    private static Map<String, HttpResponse<String>> read;

    @BeforeAll
    static void importAndRead() throws Exception {
        Path exports = Files.createDirectory(folder.resolve("exports"));
        SampleExports.copyTo(exports);
        site = new ImportedSite(folder.resolve("data"));
        site.importAll(exports);
        read = new SiteWalk(site).all(LeakProbe.all());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void nothing_closed_unmarked_or_internal_is_in_any_output() {
        read.forEach((address, response) -> {
            String body = response.body().toLowerCase(Locale.ROOT);
            assertThat(SampleExports.SECRETS.stream()
                            .filter(secret -> body.contains(secret.toLowerCase(Locale.ROOT)))
                            .toList())
                    .as("secrets in %s", address)
                    .isEmpty();
        });
    }

    @Test
    void what_is_open_is_shown() {
        String everything =
                String.join("\n", read.values().stream().map(HttpResponse::body).toList());

        assertThat(SampleExports.OPEN).allSatisfy(word -> assertThat(everything).contains(word));
    }

    @Test
    void no_export_can_be_fetched() throws Exception {
        List<Integer> files = AddressNumbers.ofFiles(site.database());

        assertThat(files).hasSize(9);
        for (int file : files) {
            assertThat(site.get("/kilder/" + file + "/original").statusCode()).isEqualTo(404);
        }
    }
}

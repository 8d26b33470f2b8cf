package dk.sagsgang.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.AddressNumbers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is closed is in no output: not its words, its numbers, its people, its attachments or its file. Every page that can be
 * reached is read, and every page that might be guessed.
 */
class LeakTest {
    private static final int MEETINGS = 10;

    /** Addresses of the frame; page families and modules have a {@link LeakProbe}. */
    private static final Set<String> OUTPUTS =
            Set.of("/sitemap.xml", "/sitemap/{part:\\d{1,4}}.xml", "/robots.txt", "/tema.css", "/error");

    @TempDir
    static Path folder;

    private static final SecretMinutes MINUTES = new SecretMinutes(20_230_417);
    private static final List<LeakProbe> PROBES = LeakProbe.all();
    private static ImportedSite site;
    private static Map<String, HttpResponse<String>> read;

    @BeforeAll
    static void importAndRead() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int i = 0; i < MEETINGS; i++) {
            Path file = documents.resolve("referat-" + MINUTES.secrets().size() + "-" + i + ".txt");
            Files.writeString(file, MINUTES.meeting(1 + i % 12, 1 + i));
        }
        site = new ImportedSite(folder.resolve("data"));
        site.importAll(documents);
        for (LeakProbe probe : PROBES) {
            probe.plant(site);
        }
        read = new SiteWalk(site).all(PROBES);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void no_output_is_forgotten_here() {
        assertThat(site.server().routes())
                .isEqualTo(new TreeSet<>(Stream.concat(OUTPUTS.stream(), planted(LeakProbe::routes))
                        .toList()));
    }

    @Test
    void nothing_closed_is_in_any_output() {
        read.forEach((address, response) -> {
            String body = response.body().toLowerCase(Locale.ROOT);
            assertThat(Stream.concat(MINUTES.secrets().stream(), planted(LeakProbe::secrets))
                            .filter(secret -> body.contains(secret.toLowerCase(Locale.ROOT)))
                            .toList())
                    .as("secrets in %s", address)
                    .isEmpty();
        });
    }

    @Test
    void nobody_was_told_to_wait() {
        assertThat(read.values().stream().map(HttpResponse::statusCode)).doesNotContain(429);
    }

    @Test
    void what_is_open_is_shown() {
        String everything =
                String.join("\n", read.values().stream().map(HttpResponse::body).toList());
        assertThat(Stream.concat(MINUTES.openWords().stream(), planted(LeakProbe::openWords))
                        .filter(word -> !everything.contains(word))
                        .toList())
                .as("open words that no page shows")
                .isEmpty();
        assertThat(read.size()).isGreaterThan(150);
    }

    @Test
    void what_modules_have_of_a_case_has_a_page_when_the_case_is_open_and_else_none() {
        assertThat(planted(LeakProbe::openAddresses))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(page(address).statusCode()).isEqualTo(200));
        assertThat(planted(LeakProbe::closedAddresses))
                .hasSizeGreaterThan(2)
                .allSatisfy(address -> assertThat(page(address).statusCode()).isEqualTo(404));
    }

    @Test
    void nothing_closed_is_found_or_suggested() throws Exception {
        for (String secret : MINUTES.secrets().stream().limit(80).toList()) {
            assertThat(site.get("/soeg?q=" + SiteWalk.encoded(secret)).body()).contains("Intet fundet");
            assertThat(site.get("/soeg/forslag?q=" + SiteWalk.encoded(secret.substring(0, 4)))
                            .body())
                    .doesNotContainIgnoringCase(secret);
        }
    }

    @Test
    void a_file_with_anything_closed_cannot_be_fetched() throws Exception {
        List<Integer> files = AddressNumbers.ofFiles(site.database());
        assertThat(files).hasSize(MEETINGS);
        for (int file : files) {
            assertThat(site.get("/kilder/" + file + "/original").statusCode()).isIn(200, 404);
            if (site.get("/kilder/" + file).body().contains("is-closed")) {
                assertThat(site.get("/kilder/" + file + "/original").statusCode())
                        .isEqualTo(404);
            }
        }
    }

    private static Stream<String> planted(Function<LeakProbe, Collection<String>> part) {
        return PROBES.stream().flatMap(probe -> part.apply(probe).stream());
    }

    private static HttpResponse<String> page(String address) {
        return Objects.requireNonNull(read.get(address), address);
    }
}

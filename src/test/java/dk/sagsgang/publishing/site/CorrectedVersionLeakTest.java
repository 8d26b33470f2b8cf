package dk.sagsgang.publishing.site;

import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.AddressNumbers;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Minutes that were published whole, with items, sections and attachments that should have been closed, and then a corrected
 * version that closes them. From then on they are in no output, the first version's source and original among them.
 */
class CorrectedVersionLeakTest {
    private static final int MEETINGS = 4;

    @TempDir
    Path folder;

    private final SecretMinutes minutes = new SecretMinutes(20_240_612);
    private final List<String> corrected = new ArrayList<>();
    private ImportedSite site;

    @BeforeEach
    void publishWhole() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        for (int i = 0; i < MEETINGS; i++) {
            corrected.add(minutes.meeting(1 + i, 1 + i));
            Files.writeString(first.resolve(i + ".txt"), SecretMinutes.opened(corrected.getLast()));
        }
        site = new ImportedSite(folder.resolve("data"));
        site.importAll(first);
        for (LoggedFinding finding : contents(site.findings().listAll())) {
            site.findings()
                    .judge(
                            finding.id(),
                            new Judgement(FindingStatus.NOT_AN_ERROR, Optional.of("Afrundet"), Instant.EPOCH));
        }
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void publishCorrected(List<String> versions) throws Exception {
        Path second = Files.createDirectory(folder.resolve("second"));
        for (int i = 0; i < versions.size(); i++) {
            Files.writeString(second.resolve(i + ".txt"), versions.get(i));
        }
        site.importAll(second);
    }

    private List<String> shown(HttpResponse<String> response) {
        String body = response.body().toLowerCase(Locale.ROOT);
        return minutes.secrets().stream()
                .filter(secret -> body.contains(secret.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Map<String, HttpResponse<String>> readNothingClosed() throws Exception {
        Map<String, HttpResponse<String>> read = new SiteWalk(site).all();
        assertThat(read.size()).isGreaterThan(60);
        read.forEach((address, response) ->
                assertThat(shown(response)).as("secrets in %s", address).isEmpty());
        return read;
    }

    @Test
    void what_was_published_whole_was_all_there_to_see() throws Exception {
        var sources = new StringBuilder();
        for (int file : AddressNumbers.ofFiles(site.database())) {
            sources.append(site.get("/kilder/" + file + "/original").body());
            assertThat(site.get("/kilder/" + file).body()).doesNotContain("is-closed");
        }

        assertThat(minutes.secrets()).allMatch(sources.toString()::contains);
    }

    @Test
    void what_the_corrected_version_closes_is_nowhere_any_more_and_the_rest_is_still_shown() throws Exception {
        publishCorrected(corrected);

        String everything = String.join(
                "\n",
                readNothingClosed().values().stream().map(HttpResponse::body).toList());
        assertThat(minutes.openWords()).allMatch(everything::contains);
    }

    @Test
    void nor_is_it_when_the_corrected_version_leaves_it_out() throws Exception {
        publishCorrected(corrected.stream().map(this::withoutSecretLines).toList());

        readNothingClosed();
    }

    @Test
    void it_is_neither_found_nor_suggested() throws Exception {
        publishCorrected(corrected);

        for (String secret : minutes.secrets().stream().limit(20).toList()) {
            assertThat(site.get("/soeg?q=" + SiteWalk.encoded(secret)).body()).contains("Intet fundet");
            assertThat(site.get("/soeg/forslag?q=" + SiteWalk.encoded(secret.substring(0, 4)))
                            .body())
                    .doesNotContainIgnoringCase(secret);
        }
    }

    private String withoutSecretLines(String version) {
        return version.lines()
                .map(line -> minutes.secrets().stream().anyMatch(line::contains) ? withoutSecrets(line) : line)
                .reduce("", (all, line) -> all + line + "\n");
    }

    private String withoutSecrets(String line) {
        return minutes.secrets().stream().reduce(line, (text, secret) -> text.replace(secret, "noget"));
    }
}

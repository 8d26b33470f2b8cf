package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On published minutes every finding is true: these were each compared with the text by eye, and there are no others. */
class SharedMinutesFindingsTest {

    @Test
    void the_three_documents_have_these_findings_and_no_others() {
        assertThat(found("000_")).isEmpty();
        assertThat(found("001_"))
                .containsExactly(
                        "397 broken-number 430.00 against 430.000",
                        "1343 sum-mismatch 429 against 427",
                        "1344 sum-mismatch 100,0% against 99,6 %");
        assertThat(found("002_")).isEmpty();
    }

    private static List<String> found(String prefix) {
        ParsedMinutes minutes = new MinutesParser().parse(new DocumentReaders().read(file(prefix)));
        List<Finding> findings = new ArrayList<>(minutes.findings());
        minutes.items().forEach(item -> findings.addAll(item.findings()));
        return findings.stream()
                .map(finding -> finding.place().startLine() + " " + finding.code() + " "
                        + finding.printed().orElse("") + " against "
                        + finding.computed().orElse(""))
                .toList();
    }

    private static Path file(String prefix) {
        String shared = Optional.ofNullable(System.getenv("SAGSGANG_SHARED")).orElse("../shared");
        Path folder = Path.of(shared, "minutes");
        assumeTrue(Files.isDirectory(folder), "the published minutes are not there: " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

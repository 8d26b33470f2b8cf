package dk.sagsgang.importing;

import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang.demo.DemoMunicipality;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that compare linked bodies find nothing where everything is in order. */
class LinkedFindingsTest {

    @Test
    void there_is_no_mismatch_of_bodies_in_the_demo(@TempDir Path folder) {
        Path minutes = folder.resolve("minutes");
        DemoMunicipality.load().writeMinutesTo(minutes);

        assertThat(mismatches(folder, minutes)).isEmpty();
    }

    @Test
    void there_is_none_in_the_published_minutes(@TempDir Path folder) {
        String shared = Optional.ofNullable(System.getenv("SAGSGANG_SHARED")).orElse("../shared");
        Path minutes = Path.of(shared, "minutes");
        assumeTrue(Files.isDirectory(minutes), "the published minutes are not there: " + minutes);

        assertThat(mismatches(folder, minutes)).isEmpty();
    }

    private static List<String> mismatches(Path folder, Path minutes) {
        try (TestRecord record = TestRecord.in(folder)) {
            record.importAll(minutes);
            return contents(record.findings().listAll()).stream()
                    .filter(finding -> finding.code().equals("body-mismatch"))
                    .map(finding -> finding.place() + " " + finding.message().danish())
                    .toList();
        }
    }
}

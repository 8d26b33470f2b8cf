package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.YamlFixture;
import dk.sagsgang.importing.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line that is not blank belongs to the head, the contents, an item's head, one section, or nothing at all. */
class ConservationTest {
    private static final Path FOLDER = Path.of("src", "test", "resources");

    private final MinutesParser parser = new MinutesParser();

    static Stream<String> fixtures() throws IOException {
        return VariedMinutesTest.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void no_line_of_a_fixture_is_lost(String fixture) throws IOException {
        String text = YamlFixture.read(FOLDER.resolve(fixture)).path("text").asString();

        assertThat(breaches(text)).isEmpty();
    }

    @Test
    void no_line_of_real_minutes_is_lost() throws IOException {
        Path folder = Shared.require("minutes");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                assertThat(breaches(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    private List<String> breaches(String text) {
        SourceDocument document = SourceLines.document(text);
        return Conservation.breaches(document, parser.read(document));
    }
}

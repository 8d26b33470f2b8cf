package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.YamlFixture;
import dk.sagsgang.importing.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Minutes of invented municipalities, each written in one of the ways that real ones are, with what must be read of them. */
class VariedMinutesTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final List<Path> FOLDERS = List.of(
            RESOURCES.resolve("minutes"),
            RESOURCES.resolve("importing/minutes/varied"),
            RESOURCES.resolve("importing/minutes/people"));

    private final MinutesParser parser = new MinutesParser();

    static Stream<String> fixtures() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> RESOURCES.relativize(file).toString())
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    /** Each with what must be read of it. */
    static List<DocumentsAtOnce.Example> examples() throws IOException {
        List<DocumentsAtOnce.Example> examples = new ArrayList<>();
        for (String fixture : fixtures().toList()) {
            JsonNode yaml = YamlFixture.read(RESOURCES.resolve(fixture));
            examples.add(new DocumentsAtOnce.Example(
                    SourceLines.document(fixture, yaml.path("text").asString()),
                    yaml.path("expect"),
                    Expected::differences));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void is_read_as_expected(String fixture) throws IOException {
        JsonNode yaml = YamlFixture.read(RESOURCES.resolve(fixture));
        SourceDocument document =
                SourceLines.document(fixture, yaml.path("text").asString());
        String json = new ParsedMinutesJson().write(parser.read(document), document);

        assertThat(Expected.differences(yaml.path("expect"), JsonMapper.shared().readTree(json)))
                .isEmpty();
    }
}

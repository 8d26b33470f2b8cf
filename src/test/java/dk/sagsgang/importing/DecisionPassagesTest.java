package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.YamlFixture;
import dk.sagsgang.importing.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions, votes and amendments, passage by passage, as municipalities write them below the heading of a decision. */
class DecisionPassagesTest {
    private static final Path PASSAGES = Path.of("src", "test", "resources", "importing", "passages");
    private static final List<String> FILES =
            List.of("votes.yaml", "amendments.yaml", "outcomes.yaml", "more.yaml", "habits.yaml");
    private static final String BEFORE = """
            Byrådet
            Referat af møde den 5. februar 2024 kl. 19.00

            1. Salg af areal ved Nørreskov

            13.06.02-G10-3-24

            Beslutning

            """;

    private final MinutesParser parser = new MinutesParser();

    static Stream<Arguments> passages() throws IOException {
        List<Arguments> found = new ArrayList<>();
        for (String file : FILES) {
            for (JsonNode passage : YamlFixture.read(PASSAGES.resolve(file))) {
                found.add(Arguments.of(file + ": " + passage.path("name").asString(), passage));
            }
        }
        return found.stream();
    }

    /** Each passage within its document. */
    static List<DocumentsAtOnce.Example> examples() throws IOException {
        return passages()
                .map(passage -> new DocumentsAtOnce.Example(
                        document((String) passage.get()[0], (JsonNode) passage.get()[1]),
                        ((JsonNode) passage.get()[1]).path("expect"),
                        (expected, read) -> Expected.differences(
                                expected, read.path("agendaItems").path(0))))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passages")
    void is_read_as_written(String name, JsonNode passage) {
        SourceDocument document = document(name, passage);
        JsonNode read = JsonMapper.shared().readTree(new ParsedMinutesJson().write(parser.read(document), document));
        JsonNode item = read.path("agendaItems").path(0);

        assertThat(read.path("agendaItems")).hasSize(1);
        assertThat(Expected.differences(passage.path("expect"), item)).isEmpty();
    }

    private static SourceDocument document(String name, JsonNode passage) {
        return SourceLines.document(name, BEFORE + passage.path("text").asString());
    }
}

package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents in the habits of many municipalities, regions and boards, each with the reading that a careful person gives it. */
class HabitsOfMunicipalitiesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "minutes-habits");
    private static final String EXPECTED = ".expected.json";

    /** Documents that are not read as expected yet; one that is has to be taken off, so that the list only gets shorter. */
    private static final Set<String> NOT_YET = Set.of(
            "106", "141", "142", "143", "144", "145", "146", "147", "149", "150", "153", "154", "157", "158", "159",
            "160", "163", "168", "170", "171", "172", "174", "175", "177", "179", "181", "182");

    private final DocumentReaders readers = new DocumentReaders();
    private final MinutesParser parser = new MinutesParser();

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(EXPECTED) && !name.startsWith("README"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Those that are read as expected, each with its reading. */
    static List<DocumentsAtOnce.Example> examples() throws IOException {
        DocumentReaders readers = new DocumentReaders();
        List<DocumentsAtOnce.Example> examples = new ArrayList<>();
        for (String name : documents().toList()) {
            if (!NOT_YET.contains(name.substring(0, 3))) {
                examples.add(new DocumentsAtOnce.Example(
                        readers.read(FOLDER.resolve(name)), expected(name), HabitReading::differences));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_read_as_a_careful_person_reads_it(String name) throws IOException {
        String stem = name.substring(0, name.lastIndexOf('.'));
        SourceDocument document = readers.read(FOLDER.resolve(name));
        String json = new ParsedMinutesJson().write(parser.parse(document), document);

        List<String> differences =
                HabitReading.differences(expected(name), JsonMapper.shared().readTree(json));
        if (NOT_YET.contains(stem.substring(0, 3))) {
            assertThat(differences).as("%s is read as expected now", stem).isNotEmpty();
        } else {
            assertThat(differences).isEmpty();
        }
    }

    private static JsonNode expected(String name) throws IOException {
        String stem = name.substring(0, name.lastIndexOf('.'));
        return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(stem + EXPECTED)));
    }
}

package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On real minutes the reading agrees with every field that a person has noted of them. */
class GoldAgreementTest {
    private final JsonMapper mapper = JsonMapper.shared();
    private final MinutesParser parser = new MinutesParser();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002"})
    void every_field_agrees_with_the_gold_standard(String number) throws IOException {
        Path folder = Shared.require("minutes");
        JsonNode gold = mapper.readTree(Files.readString(folder.resolve("gold").resolve(number + ".json")));
        Path file = minutes(folder, number);
        SourceDocument document = SourceLines.document(file.getFileName().toString(), Files.readString(file));
        JsonNode read = mapper.readTree(new ParsedMinutesJson().write(parser.read(document), document));

        assertThat(Gold.differences(gold, read)).isEmpty();
    }

    private static Path minutes(Path folder, String number) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

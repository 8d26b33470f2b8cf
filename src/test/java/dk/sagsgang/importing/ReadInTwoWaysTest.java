package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.DoubtfulReading;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of which a reader cannot tell which item a decision is of are told to be such, and those that look alike and are plain are not. */
class ReadInTwoWaysTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "importing", "minutes");

    private final DocumentReaders readers = new DocumentReaders();
    private final MinutesParser parser = new MinutesParser();

    static Stream<Path> doubtful() throws IOException {
        return files("two-ways");
    }

    static Stream<Path> plain() throws IOException {
        return files("one-way");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void a_document_that_can_be_read_in_two_ways_says_so_on_an_item(Path file) {
        ParsedMinutes minutes = parser.parse(readers.read(file));

        assertThat(doubts(minutes)).isNotEmpty().allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void a_document_that_only_looks_alike_is_not_doubtful(Path file) {
        assertThat(doubts(parser.parse(readers.read(file)))).isEmpty();
    }

    @Test
    void both_items_that_a_decision_may_be_of_are_marked_with_the_lines() {
        ParsedMinutes minutes = parser.parse(readers.read(FOLDER.resolve("two-ways/13-gap-or-point-of-a-list.txt")));

        assertThat(minutes.items())
                .filteredOn(
                        item -> item.findings().stream().anyMatch(finding -> DoubtfulReading.isSaidBy(finding.code())))
                .extracting(item -> item.number())
                .containsExactly("2", "4");
        assertThat(doubts(minutes).getFirst().message().danish())
                .contains("linje 16, \u00bb4. Torvet foran r\u00e5dhuset\u00ab", "beslutningen i linje 20");
    }

    private static List<Finding> doubts(ParsedMinutes minutes) {
        return Stream.concat(
                        minutes.findings().stream(), minutes.items().stream().flatMap(item -> item.findings().stream()))
                .filter(finding -> DoubtfulReading.isSaidBy(finding.code()))
                .toList();
    }
}

package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.source.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of the specifications, many in one test: for mutation testing only, which would spend most of its hours on
 * starting a test for each of them again. What a document must be read as is said by the tests that hold it, so this class is
 * not named as a test of the ordinary run.
 */
class DocumentsAtOnce {
    // Kept between runs: the documents are lines already, so no change of the grammar reaches them.
    private static final List<Example> PASSAGES = all(DecisionPassagesTest::examples);
    private static final List<Example> VARIED = all(VariedMinutesTest::examples);
    private static final List<Example> HABITS = all(HabitsOfMunicipalitiesTest::examples);

    private static final ParsedMinutesJson JSON = new ParsedMinutesJson();

    private final MinutesParser parser = new MinutesParser();

    /**
     * A document, and how its reading differs from what it must be.
     *
     * @param document what is read
     * @param expected what is said of its reading
     * @param comparison the differences between what is expected and what was read, both as JSON
     */
    record Example(
            SourceDocument document, JsonNode expected, BiFunction<JsonNode, JsonNode, List<String>> comparison) {}

    /** Lists examples. */
    interface Source {
        List<Example> list() throws IOException;
    }

    @Test
    void passages_are_read_as_written() {
        assertAllRead(PASSAGES);
    }

    @Test
    void varied_minutes_are_read_as_expected() {
        assertAllRead(VARIED);
    }

    @Test
    void habits_of_municipalities_are_read_as_a_careful_person_reads_them() {
        assertAllRead(HABITS);
    }

    private void assertAllRead(List<Example> examples) {
        assertThat(examples).isNotEmpty();
        for (Example example : examples) {
            SourceDocument document = example.document();
            String json = JSON.write(parser.parse(document), document);
            assertThat(example.comparison()
                            .apply(example.expected(), JsonMapper.shared().readTree(json)))
                    .as(document.name())
                    .isEmpty();
        }
    }

    private static List<Example> all(Source source) {
        try {
            return new ArrayList<>(source.list());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

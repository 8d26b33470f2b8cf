package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.YamlFixture;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/**
 * However a document is damaged, reading it ends, and no line of it disappears. A fault that takes a line from one in a thousand
 * is all but certain to be seen; {@link DamagedMinutesNightly} goes on to rarer ones.
 */
class DamagedMinutesProperties {
    private static final List<String> SEEDS = seeds();
    private static final MinutesParser PARSER = new MinutesParser();

    private static List<String> seeds() {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(DamagedMinutesProperties::text)
                    .filter(text -> !text.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return YamlFixture.read(file).path("text").asString("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(
            tries = 15_000,
            seed = "20260301",
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void damaged_minutes_lose_no_line(@ForAll long seed) {
        assertDamagedLosesNothing(seed);
    }

    /** One of the documents among the resources, damaged in a way of its own for each number. */
    static void assertDamagedLosesNothing(long seed) {
        String text = SEEDS.get((int) Math.floorMod(seed, (long) SEEDS.size()));

        assertNothingIsLost(new Mutations(seed).mutate(text));
    }

    @Property(tries = 3_000, seed = "20260302", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void scrambled_words_lose_no_line(@ForAll long seed, @ForAll @IntRange(max = 300) int size) {
        assertNothingIsLost(new Mutations(seed).scramble(size));
    }

    @Property(tries = 2_000, seed = "20260303")
    void any_text_loses_no_line(@ForAll String text) {
        assertNothingIsLost(text);
    }

    private static void assertNothingIsLost(String text) {
        SourceDocument document = SourceLines.document(text);
        ParsedMinutes minutes = PARSER.read(document);

        List<String> breaches = Conservation.breaches(document, minutes);
        if (!breaches.isEmpty()) {
            assertThat(breaches).as(text).isEmpty();
        }
    }
}

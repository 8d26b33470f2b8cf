package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.source.SourceDocument;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading takes time in proportion to the size of the text, whatever is in it. Eight times the text may take at most some
 * twenty times as long: a reading that is quadratic anywhere takes sixty-four times.
 */
class LinearTimeTest {
    private static final int SMALL = 30_000;
    private static final int FACTOR = 8;
    private static final double MOST = 24;

    private final MinutesParser parser = new MinutesParser();

    static Stream<String> unpleasantPieces() {
        String head = "Punkt 1: X\n00.01.00-A00-1-20\nBeslutning\n";
        return Stream.of(
                "Punkt 1: Noget\n00.01.00-A00-1-20\nResume\nTekst.\n",
                "1. Noget\n",
                "Punkt 2: Noget\n",
                head + "|A stemte for, B stemte imod og ",
                head + "|For stemte A og Bo Holm (B). Imod stemte C. ",
                head + "|Godkendt. ",
                head + "|Indstillingen godkendt. \u00c6ndringsforslaget faldt. A stemte for. ",
                head + "|Afbud fra Bo Holm (A), stedfortr\u00e6der Ea Lund (B), ",
                head + "|Bo Holm ( ",
                head + "|B\u00f8rn- og ",
                "Punkt 1: X\n00.01.00-A00-1-20\nResume\n|Byr\u00e5det drøftede den 3. maj 2021 og \u00d8konomiudvalget ",
                "Punkt 1: X\n00.01.00-A00-1-20\nINDSTILLING\n|1. at noget\n",
                "Punkt 1: X\n00.01.00-A00-1-20\nBilag\n|Bilag 1 (lukket\n",
                "((((",
                "#",
                "\n",
                "Byr\u00e5det den 3. maj 2021:\n",
                "Beslutning\n",
                "Lukket dagsorden\n",
                "1.1.",
                "a");
    }

    @ParameterizedTest
    @MethodSource("unpleasantPieces")
    void eight_times_the_text_takes_about_eight_times_as_long(String piece) {
        SourceDocument small = repeated(piece, SMALL);
        SourceDocument large = repeated(piece, SMALL * FACTOR);
        fastest(small, 4);
        double once = fastest(small, 4);
        double more = fastest(large, 2);

        assertThat(more / Math.max(once, 0.001)).isLessThan(MOST);
    }

    /** What is before a bar is written once, what is behind it again and again. */
    private static SourceDocument repeated(String piece, int size) {
        int bar = piece.indexOf('|');
        String again = piece.substring(bar + 1);
        return SourceLines.document(piece.substring(0, Math.max(bar, 0)) + again.repeat(size / again.length()));
    }

    /** The least processor time of several readings, in seconds. */
    private double fastest(SourceDocument document, int times) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            parser.read(document);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            least = Math.min(least, took / 1e9);
        }
        return least;
    }
}

package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.SampleExports;
import dk.sagsgang.importing.Conservation;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** However an export is damaged, it is read whole or refused with a reason, and damage opens nothing that is closed. */
class DamagedExportsProperties {
    private static final List<String> SAMPLES = SampleExports.PATHS;

    private static final int MOST_CUT = 200;

    /** Too short to join one item to the flag of another. */
    private static final int SHORT_CUT = 50;

    @Property(tries = 1500, seed = "20260401", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_damaged_export_is_read_whole_or_refused(@ForAll long seed) {
        Random random = new Random(seed);
        String sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
        byte[] damaged = damage(Exports.bytes(sample), random);
        try {
            SourceDocument document = new DocumentReaders().read(sample.substring(sample.indexOf('/') + 1), damaged);
            assertThat(Conservation.breaches(document, Exports.PARSER.parse(document)))
                    .isEmpty();
        } catch (UnreadableDocumentException e) {
            assertThat(e.explanation().danish()).isNotBlank();
        }
    }

    @Property(tries = 600, seed = "20260402", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_lost_piece_opens_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        String sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
        byte[] whole = Exports.bytes(sample);
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + 1 + random.nextInt(SHORT_CUT));
        try {
            ParsedMinutes minutes =
                    Exports.read(sample.substring(sample.indexOf('/') + 1), joined(whole, from, to, new byte[0]));
            assertThat(Exports.shown(minutes))
                    .noneMatch(text -> SampleExports.SECRETS.stream().anyMatch(text::contains));
        } catch (UnreadableDocumentException e) {
            assertThat(e.reason()).isNotNull();
        }
    }

    private static byte[] damage(byte[] whole, Random random) {
        byte[] damaged = whole;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int from = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, from + 1 + random.nextInt(MOST_CUT));
            byte[] piece = Arrays.copyOfRange(damaged, from, to);
            damaged = switch (random.nextInt(4)) {
                case 0 -> joined(damaged, from, to, new byte[0]);
                case 1 -> joined(damaged, from, from, piece);
                case 2 ->
                    joined(damaged, from, Math.min(damaged.length, from + 1), new byte[] {(byte) random.nextInt(256)});
                default -> Arrays.copyOf(damaged, Math.max(1, from));
            };
        }
        return damaged;
    }

    private static byte[] joined(byte[] whole, int from, int to, byte[] between) {
        byte[] joined = new byte[from + between.length + whole.length - to];
        System.arraycopy(whole, 0, joined, 0, from);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(whole, to, joined, from + between.length, whole.length - to);
        return joined;
    }
}

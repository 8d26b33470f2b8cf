package dk.sagsgang.cases;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A small picture of a text by which its likeness to another can be estimated without either: for each of 128 bins
 * the least hash of those runs of four words that fall into it (one-permutation MinHash, Li, Owen and Zhang 2012).
 * The likeness is an estimate of the share of such runs that the two texts have in common, good to about five
 * hundredths.
 */
public final class TextSketch {
    private static final int BINS = 128;
    private static final int RUN = 4;
    private static final int EMPTY = 0xFFFF;
    /** With fewer filled bins the estimate says too little. */
    private static final int FEWEST = 12;

    private final int[] bins;
    private final int filled;

    private TextSketch(int[] bins) {
        this.bins = bins;
        int count = 0;
        for (int bin : bins) {
            count += bin == EMPTY ? 0 : 1;
        }
        this.filled = count;
    }

    /** The sketch of a text; case, punctuation and line breaks make no difference. */
    public static TextSketch of(String text) {
        long[] least = new long[BINS];
        Arrays.fill(least, Long.MAX_VALUE);
        long[] run = new long[RUN];
        int words = 0;
        int at = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        while (at < lower.length()) {
            int start = at;
            long word = 0;
            while (at < lower.length() && Character.isLetterOrDigit(lower.charAt(at))) {
                word = word * 1_099_511_628_211L + lower.charAt(at++);
            }
            if (at == start) {
                at++;
                continue;
            }
            run[words++ % RUN] = word;
            if (words >= RUN) {
                keepLeast(least, hash(run, words));
            }
        }
        int[] bins = new int[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            bins[bin] = least[bin] == Long.MAX_VALUE ? EMPTY : (int) (least[bin] % EMPTY);
        }
        return new TextSketch(bins);
    }

    /** From the stored form. @throws IllegalArgumentException when it is not a sketch */
    public static TextSketch parse(String stored) {
        byte[] bytes = Base64.getDecoder().decode(stored);
        if (bytes.length != BINS * 2) {
            throw new IllegalArgumentException("A sketch has " + BINS * 2 + " bytes, not " + bytes.length);
        }
        int[] bins = new int[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            bins[bin] = (bytes[2 * bin] & 0xFF) << 8 | (bytes[2 * bin + 1] & 0xFF);
        }
        return new TextSketch(bins);
    }

    /** The form to store, 344 characters. */
    public String stored() {
        byte[] bytes = new byte[BINS * 2];
        for (int bin = 0; bin < BINS; bin++) {
            bytes[2 * bin] = (byte) (bins[bin] >> 8);
            bytes[2 * bin + 1] = (byte) bins[bin];
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** From 0 for nothing in common to 1 for the same text; empty when either is too short to tell. */
    public OptionalDouble likeness(TextSketch other) {
        if (filled < FEWEST || other.filled < FEWEST) {
            return OptionalDouble.empty();
        }
        int either = 0;
        int same = 0;
        for (int bin = 0; bin < BINS; bin++) {
            boolean isEmpty = bins[bin] == EMPTY && other.bins[bin] == EMPTY;
            either += isEmpty ? 0 : 1;
            same += !isEmpty && bins[bin] == other.bins[bin] ? 1 : 0;
        }
        return OptionalDouble.of((double) same / either);
    }

    private static long hash(long[] run, int words) {
        long hash = 0;
        for (int back = RUN; back >= 1; back--) {
            hash = mix(hash * 31 + run[(words - back) % RUN]);
        }
        return hash;
    }

    private static void keepLeast(long[] least, long hash) {
        int bin = (int) (hash & (BINS - 1));
        least[bin] = Math.min(least[bin], hash >>> 8);
    }

    /** The finisher of SplitMix64. */
    private static long mix(long value) {
        long first = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSketch sketch && Arrays.equals(bins, sketch.bins);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bins);
    }
}

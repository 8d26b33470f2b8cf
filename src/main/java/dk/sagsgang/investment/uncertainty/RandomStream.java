package dk.sagsgang.investment.uncertainty;

/**
 * A stream of random numbers (xoshiro256++ of Blackman and Vigna), seeded by SplitMix64. Written out here so that a seed gives
 * the same figures on every machine and version of the runtime.
 */
final class RandomStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long a;
    private long b;
    private long c;
    private long d;

    /** A stream of its own for each pair of seed and index. */
    RandomStream(long seed, long index) {
        long state = mix(seed) + index * GOLDEN;
        a = mix(state);
        b = mix(state + 0x6A09E667F3BCC909L);
        c = mix(state + 0x3C6EF372FE94F82BL);
        d = mix(state + 0xA54FF53A5F1D36F1L) | 1;
    }

    /** Fills with numbers strictly between 0 and 1, 52 bits each. */
    void fill(double[] uniform, int count) {
        for (int i = 0; i < count; i++) {
            uniform[i] = ((next() >>> 12) + 0.5) * 0x1.0p-52;
        }
    }

    private long next() {
        long result = Long.rotateLeft(a + d, 23) + a;
        long shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = Long.rotateLeft(d, 45);
        return result;
    }

    private static long mix(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

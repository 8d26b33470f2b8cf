package dk.sagsgang.quantities;

/** How many there are of something, in words: one of it is named in the singular, and every other number in the plural. */
public final class Counted {
    private Counted() {}

    /** The number and what it counts: {@code 1 linje}, {@code 0 linjer}, {@code 12 linjer}. */
    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}

package dk.sagsgang.quantities;

/**
 * The year whose prices and wages an amount is stated in ({@code 2025-pl}). Amounts of different price levels are never
 * added; they are converted with a dated index first.
 *
 * @param year a calendar year, 1970 to 2200
 */
public record PriceLevel(int year) implements Comparable<PriceLevel> {
    public PriceLevel {
        if (year < 1970 || year > 2200) {
            throw new IllegalArgumentException("A price level is a year from 1970 to 2200, not " + year);
        }
    }

    @Override
    public int compareTo(PriceLevel other) {
        return Integer.compare(year, other.year);
    }

    /** The Danish short form, for example {@code 2025-pl}. */
    @Override
    public String toString() {
        return year + "-pl";
    }
}

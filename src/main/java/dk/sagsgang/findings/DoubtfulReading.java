package dk.sagsgang.findings;

import java.util.Set;

/** Findings by which what a page says was decided may belong to another item: the page says so wherever it shows the item. */
public final class DoubtfulReading {
    /** The code of the finding that an item may hold the lines of another. */
    public static final String ITEMS_MERGED = "items-merged";

    /** The code of the finding that a document can be read in two ways. */
    public static final String READ_IN_TWO_WAYS = "read-in-two-ways";

    private static final Set<String> CODES = Set.of(ITEMS_MERGED, READ_IN_TWO_WAYS);

    private DoubtfulReading() {}

    /** Whether a finding of this code makes the reading of its item doubtful. */
    public static boolean isSaidBy(String code) {
        return CODES.contains(code);
    }
}

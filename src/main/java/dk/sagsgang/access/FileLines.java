package dk.sagsgang.access;

/**
 * Some lines of an imported file.
 *
 * @param file the id of the file
 * @param start first line, from 1
 * @param end last line, at least {@code start}; {@link #TO_THE_END} for all the rest
 */
public record FileLines(int file, int start, int end) {
    /** The last line of a file, however long it is. */
    public static final int TO_THE_END = Integer.MAX_VALUE;

    /** @throws IllegalArgumentException when the lines are not a range */
    public FileLines {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("Lines " + start + " to " + end + " are no range");
        }
    }

    /** The whole of a file. */
    public static FileLines ofWhole(int file) {
        return new FileLines(file, 1, TO_THE_END);
    }
}

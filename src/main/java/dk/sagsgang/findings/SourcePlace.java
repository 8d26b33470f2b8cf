package dk.sagsgang.findings;

/**
 * Where in a source something is, so that readers can check it.
 *
 * @param source the file's name as it was given, never a path of this machine
 * @param startLine first line, counted from 1; 0 when the whole file is meant
 * @param endLine last line, at least {@code startLine}
 */
public record SourcePlace(String source, int startLine, int endLine) {
    public SourcePlace {
        if (startLine < 0 || endLine < startLine) {
            throw new IllegalArgumentException("Lines " + startLine + " to " + endLine + " are no range");
        }
    }

    /** One line of a source, counted from 1. */
    public static SourcePlace ofLine(String source, int line) {
        return new SourcePlace(source, line, line);
    }

    /** A source as a whole. */
    public static SourcePlace wholeOf(String source) {
        return new SourcePlace(source, 0, 0);
    }
}

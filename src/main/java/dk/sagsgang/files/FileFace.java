package dk.sagsgang.files;

import java.util.Set;

/**
 * What anyone may know of an imported file, however many of its lines are closed: neither its name nor a word of it.
 *
 * @param format the name of the reader's format, {@code text}, {@code pdf}, ...
 * @param lineCount how many lines were read from it
 */
public record FileFace(FileId id, Checksum checksum, String format, int lineCount) {
    private static final Set<String> EXPORTS = Set.of("xml", "json");

    /** Whether it is the export of another system, whose bytes hold more than the lines that are read from them. */
    public boolean isExport() {
        return isExport(format);
    }

    static boolean isExport(String format) {
        return EXPORTS.contains(format);
    }
}

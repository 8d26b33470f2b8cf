package dk.sagsgang.importing;

import java.time.Duration;

/**
 * How much of a machine one document may take. Whatever is larger is refused before it is read, so that a single file can
 * never stop an import of many. The defaults hold in a heap of 512 MB and are tens of times what real minutes need.
 *
 * @param textBytes largest plain text or Markdown file, in bytes
 * @param htmlBytes largest HTML file, in bytes; its tree takes some twenty times as much memory
 * @param documentBytes largest PDF or DOCX file, in bytes
 * @param expandedBytes most that a packed document may unpack to, in bytes: all of a DOCX, one stream of a PDF
 * @param lines most lines in one document
 * @param pages most pages in a PDF
 * @param archiveBytes most that the documents in a zip may unpack to altogether, in bytes
 * @param archiveEntries most files in a zip, a DOCX included
 * @param time longest time one document may take
 */
public record ReadingLimits(
        long textBytes,
        long htmlBytes,
        long documentBytes,
        long expandedBytes,
        int lines,
        int pages,
        long archiveBytes,
        int archiveEntries,
        Duration time) {
    private static final long MB = 1_000_000;
    private static final long LARGEST = 2_000 * MB;

    /** What applies when nothing else is asked for. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(
            50 * MB, 10 * MB, 100 * MB, 200 * MB, 1_000_000, 10_000, 5_000 * MB, 100_000, Duration.ofMinutes(2));

    public ReadingLimits {
        if (textBytes < 1
                || htmlBytes < 1
                || documentBytes < 1
                || expandedBytes < 1
                || lines < 1
                || pages < 1
                || archiveBytes < 1
                || archiveEntries < 1) {
            throw new IllegalArgumentException("Every limit must be at least 1");
        }
        if (textBytes > LARGEST || htmlBytes > LARGEST || documentBytes > LARGEST) {
            throw new IllegalArgumentException(
                    "A file above " + LARGEST + " bytes cannot be read, so no limit may allow it");
        }
        if (!time.isPositive()) {
            throw new IllegalArgumentException("The time limit must be longer than nothing, but is " + time);
        }
    }

    /** The largest file that any format allows, in bytes. */
    public long largestFile() {
        return Math.max(textBytes, Math.max(htmlBytes, documentBytes));
    }
}

package dk.sagsgang.meetings.minutes;

import java.util.List;

/**
 * Some lines that differ between two versions, with their places.
 *
 * @param oldStart the first line in the older version, from 1; the line before which lines were added when {@code oldLines}
 *     is empty
 * @param oldLines lines that went, verbatim
 * @param newStart as {@code oldStart}, in the newer version
 * @param newLines lines that came, verbatim
 * @param isClosed whether any of them is closed, so that none may be shown
 */
public record LineChange(int oldStart, List<String> oldLines, int newStart, List<String> newLines, boolean isClosed) {
    public LineChange {
        oldLines = List.copyOf(oldLines);
        newLines = List.copyOf(newLines);
    }
}

package dk.sagsgang.importing.internal.readers.pdf;

import dk.sagsgang.importing.source.SourceLink;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a page, with its place on the paper.
 *
 * @param page from 1
 * @param y the baseline, in points from the top of the page
 * @param size the largest letters' size, in points
 * @param bold whether all of it is bold
 * @param segments words close together, from left to right as the page draws them; at least one
 * @param links in order
 */
record PdfLine(int page, float y, float size, boolean bold, List<Segment> segments, List<SourceLink> links) {

    /** Words without a wide gap between them, with their left and right edge in points. */
    record Segment(float left, float right, String text) {}

    String text() {
        return segments.size() == 1
                ? segments.getFirst().text()
                : segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    int length() {
        int length = 0;
        for (Segment segment : segments) {
            length += segment.text().length();
        }
        return length;
    }
}

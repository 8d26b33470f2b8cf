package dk.sagsgang.facts;

import java.util.List;

/**
 * A piece of a section's text as it was meant, before somebody broke it into lines. It names lines of the section and holds
 * no words.
 */
public sealed interface LayoutBlock {

    /** Lines that belong together. */
    record Paragraph(Lines lines) implements LayoutBlock {}

    /**
     * A short line that heads what follows.
     *
     * @param from where the heading begins in its line, which may be marked as one; blanks before the line do not count
     * @param to where it ends
     */
    record Subheading(Lines lines, int from, int to) implements LayoutBlock {}

    /** Points on end. */
    record Points(List<Point> points) implements LayoutBlock {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * One point.
     *
     * @param labelEnd where its number, letter or dash ends in its first line; 0 where the source has lost its bullets
     */
    record Point(Lines lines, int labelEnd) {}

    /**
     * A table.
     *
     * @param startLine the source line that it begins on
     */
    record Table(int startLine) implements LayoutBlock {}

    /**
     * Lines of a section, twice: by their place in its text and in the source.
     *
     * @param first the first, counted from 0 in the section's text
     * @param last the last; those between may be blank
     * @param startLine the first in the source, 0 where that is not known
     * @param endLine the last in the source, 0 where that is not known
     */
    record Lines(int first, int last, int startLine, int endLine) {
        public Lines {
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("Lines " + first + " to " + last + " are not a range");
            }
        }

        /** From the first of these to the last of others. */
        public Lines to(Lines later) {
            return new Lines(first, later.last, startLine, later.endLine == 0 ? endLine : later.endLine);
        }
    }
}

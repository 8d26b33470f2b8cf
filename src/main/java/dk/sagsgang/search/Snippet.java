package dk.sagsgang.search;

import java.util.List;

/**
 * A piece of text and where in it the searched words stand. Plain text: it must be escaped where it is shown.
 *
 * @param text the words of the source
 * @param marks in order, not overlapping; empty when nothing is to be marked
 */
public record Snippet(String text, List<Mark> marks) {
    public Snippet {
        marks = List.copyOf(marks);
    }

    /** Text with nothing marked. */
    public static Snippet plain(String text) {
        return new Snippet(text, List.of());
    }

    /**
     * A part of the text.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    public record Mark(int start, int end) {
        public Mark {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("Characters " + start + " to " + end + " are no range");
            }
        }
    }
}

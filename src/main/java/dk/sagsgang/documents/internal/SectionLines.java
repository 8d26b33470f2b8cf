package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.Section;
import dk.sagsgang.files.FileLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the source lines of a section's text. The text leaves out its heading and what is repeated on every page, so the two
 * are walked side by side: each line of the text is the next line of the source that reads the same.
 */
final class SectionLines {
    private static final int FURTHEST = 60;

    private SectionLines() {}

    static List<NumberedLine> of(Section section, List<FileLine> source) {
        var lines = new ArrayList<NumberedLine>();
        int next = 0;
        for (String text : section.text().split("\n", -1)) {
            int found = text.isBlank() ? -1 : find(text.strip(), source, next);
            lines.add(new NumberedLine(found < 0 ? 0 : source.get(found).number(), text));
            next = found < 0 ? next : found + 1;
        }
        return lines;
    }

    private static int find(String text, List<FileLine> source, int from) {
        int end = Math.min(source.size(), from + FURTHEST);
        for (int i = from; i < end; i++) {
            if (source.get(i).text().strip().equals(text)) {
                return i;
            }
        }
        return -1;
    }
}

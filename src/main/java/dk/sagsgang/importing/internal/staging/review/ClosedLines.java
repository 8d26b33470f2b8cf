package dk.sagsgang.importing.internal.staging.review;

import dk.sagsgang.files.NewFile.Range;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.LineRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a document that must not be shown: all of one that is closed as a whole; else those of closed items up to the next item, of closed sections and of closed
 * attachments' names. Where anything is closed, so are the table of contents and the lines that belong to nothing, since they
 * may repeat it.
 */
public final class ClosedLines {
    private ClosedLines() {}

    public static List<Range> of(ParsedMinutes minutes, int lastLine) {
        if (!minutes.visibility().isPublic()) {
            return List.of(new Range(1, Math.max(1, lastLine)));
        }
        List<Range> closed = new ArrayList<>();
        List<ParsedItem> items = minutes.items();
        for (int at = 0; at < items.size(); at++) {
            ParsedItem item = items.get(at);
            if (item.visibility().isPublic()) {
                parts(item, closed);
            } else {
                int end = at + 1 < items.size() ? items.get(at + 1).head().start() - 1 : lastLine;
                closed.add(
                        new Range(item.head().start(), Math.max(end, item.head().end())));
            }
        }
        if (!closed.isEmpty()) {
            minutes.contentsLines().forEach(lines -> closed.add(range(lines)));
            minutes.unassigned().forEach(lines -> closed.add(range(lines)));
        }
        return closed;
    }

    /** Whether some lines touch closed ones; the whole document (line 0) does when there are any. */
    public static boolean touches(List<Range> closed, int start, int end) {
        return start == 0
                ? !closed.isEmpty()
                : closed.stream().anyMatch(range -> range.start() <= end && range.end() >= start);
    }

    private static void parts(ParsedItem item, List<Range> into) {
        for (ParsedSection section : item.sections()) {
            if (!section.visibility().isPublic()) {
                into.add(range(section.lines()));
            }
        }
        for (ParsedAttachment attachment : item.attachments()) {
            if (!attachment.visibility().isPublic()) {
                into.add(range(attachment.lines()));
            }
        }
    }

    private static Range range(LineRange lines) {
        return new Range(lines.start(), lines.end());
    }
}

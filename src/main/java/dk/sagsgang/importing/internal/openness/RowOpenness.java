package dk.sagsgang.importing.internal.openness;

import dk.sagsgang.importing.internal.openness.ClosingMarks.Labelled;
import java.util.List;

/** What a line or a row of a table says about openness. */
final class RowOpenness {
    private RowOpenness() {}

    static Labelled of(ClosingMarks marks, SourceText text, int number) {
        List<String> cells = text.cells(number);
        String line = text.whole(number);
        if (cells.size() > 1) {
            return ofCells(marks, cells);
        }
        if (line.indexOf('|') >= 0 && line.strip().startsWith("|")) {
            return ofCells(marks, List.of(line.strip().substring(1).split("\\s*\\|\\s*", -1)));
        }
        if (line.indexOf('\t') > 0) {
            return ofCells(marks, List.of(line.split("\t", -1)));
        }
        if (marks.opensLine(line)) {
            return Labelled.OPEN;
        }
        if (marks.closesLine(line)) {
            boolean valueBelow = line.strip().endsWith(":") || !marks.speaksOfClosing(line);
            String below = number < text.size() ? text.plain(number + 1) : "";
            return valueBelow && marks.labelled(line, below) == Labelled.OPEN ? Labelled.OPEN : Labelled.CLOSED;
        }
        return below(marks, text, number, line);
    }

    /** A label whose value is on the next line, as a table with a cell a line has it. */
    private static Labelled below(ClosingMarks marks, SourceText text, int number, String line) {
        String label = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        int next = number + 1;
        while (next <= text.size() && text.plain(next).isEmpty()) {
            next++;
        }
        return label.length() < 40 && next <= text.size() && text.plain(next).length() < 40
                ? marks.labelled(label, text.plain(next))
                : Labelled.NOTHING;
    }

    private static Labelled ofCells(ClosingMarks marks, List<String> cells) {
        boolean opened = false;
        for (int i = 0; i < cells.size(); i++) {
            String next = i + 1 < cells.size() ? cells.get(i + 1) : "";
            Labelled pair = marks.labelled(cells.get(i), next);
            if (pair == Labelled.OPEN) {
                opened = true;
                i++;
            } else if (pair == Labelled.CLOSED || marks.closesLine(cells.get(i))) {
                return Labelled.CLOSED;
            }
        }
        return opened ? Labelled.OPEN : Labelled.NOTHING;
    }
}

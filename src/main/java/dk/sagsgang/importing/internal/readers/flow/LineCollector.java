package dk.sagsgang.importing.internal.readers.flow;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.importing.source.SourceLink;
import java.util.ArrayList;
import java.util.List;

/** Gathers a document's lines while it is read: numbers them, knows the page, and stops at the limit. */
public final class LineCollector {
    private final FileContent file;
    private final int limit;
    private final List<SourceLine> lines = new ArrayList<>();
    private int page = 1;
    private boolean words;

    public LineCollector(FileContent file, ReadingLimits limits) {
        this.file = file;
        this.limit = limits.lines();
    }

    /** Begins the next page. */
    public void nextPage() {
        page++;
    }

    /** The page that lines are added to, counted from 1. */
    public int page() {
        return page;
    }

    /** How many lines there are so far. */
    public int size() {
        return lines.size();
    }

    /** Adds a line of text; a line without text is a blank one. */
    public void add(String text) {
        add(text, 0, List.of());
    }

    /** Adds a line of text; a line without text is a blank one. */
    public void add(String text, int headingLevel, List<SourceLink> links) {
        add(new SourceLine(lines.size() + 1, page, text, headingLevel, List.of(), 0, false, links));
    }

    /** Adds a row of a table, its cells set apart by tabs. */
    public void addRow(List<String> cells, int table, List<SourceLink> links) {
        add(new SourceLine(lines.size() + 1, page, String.join("\t", cells), 0, cells, table, false, links));
    }

    /** Adds a line that is repeated on each page, such as a header. */
    public void addRunning(String text, List<SourceLink> links) {
        add(new SourceLine(lines.size() + 1, page, text, 0, List.of(), 0, true, links));
    }

    /** Adds lines of flowing text, with a blank line where the page shows a gap. */
    public void addAll(List<FlowLine> flow) {
        for (FlowLine line : flow) {
            boolean onPage = line.page() == page;
            page = line.page();
            if (line.gapBefore() && onPage && !lines.isEmpty()) {
                add("");
            }
            add(new SourceLine(
                    lines.size() + 1,
                    page,
                    line.text(),
                    line.headingLevel(),
                    line.cells(),
                    line.table(),
                    line.running(),
                    line.links()));
        }
    }

    private void add(SourceLine line) {
        if (lines.size() == limit) {
            throw file.refuse(UnreadableReason.TOO_MANY_LINES, limit);
        }
        words = words || !line.isBlank();
        lines.add(line);
    }

    /** The lines so far; the collector's own list. */
    List<SourceLine> lines() {
        return lines;
    }

    /**
     * The document, once all lines are in.
     *
     * @throws dk.sagsgang.importing.UnreadableDocumentException when there was not one word
     */
    public SourceDocument finish(SourceFormat format) {
        if (!words) {
            throw file.refuse(UnreadableReason.BLANK);
        }
        return new SourceDocument(file.name(), format, lines);
    }
}

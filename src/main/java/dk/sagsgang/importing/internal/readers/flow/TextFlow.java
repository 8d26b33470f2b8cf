package dk.sagsgang.importing.internal.readers.flow;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.markdown.MarkdownMarks;
import dk.sagsgang.importing.source.SourceLink;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that flows into lines, as HTML and DOCX have it: words are appended, and a line comes out at each break. A cell of a
 * table is a flow of its own, within the same document.
 */
public final class TextFlow {
    /** A bold line longer than this is a paragraph in bold, not a heading. */
    private static final int LONGEST_BOLD_HEADING = 120;

    private final Shared shared;
    private final List<FlowLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<SourceLink> links = new ArrayList<>();
    private String prefix = "";
    private boolean space;
    private boolean gap;
    private boolean onlyBold = true;
    private int bold;
    private int heading;
    private int running;

    /** What all flows of a document have in common. */
    private static final class Shared {
        private final FileContent file;
        private final ReadingLimits limits;
        private int linesLeft;
        private int tables;
        private int page = 1;
        private boolean pageEmpty = true;
        private long charactersLeft;

        private Shared(FileContent file, ReadingLimits limits) {
            this.file = file;
            this.limits = limits;
            this.linesLeft = limits.lines();
            this.charactersLeft = limits.textBytes();
        }

        private void count() {
            if (charactersLeft-- == 0) {
                throw UnreadableDocumentException.expands(file.name(), limits.textBytes());
            }
        }
    }

    private TextFlow(Shared shared) {
        this.shared = shared;
    }

    /** An empty flow for a document. */
    public static TextFlow of(FileContent file, ReadingLimits limits) {
        return new TextFlow(new Shared(file, limits));
    }

    /** An empty flow for a part that is not put in its place at once. */
    public TextFlow part() {
        TextFlow part = new TextFlow(shared);
        part.running = running;
        part.bold = bold;
        return part;
    }

    /** Appends words; runs of white space count as one blank, and characters without width are left out. */
    public void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            if (c <= ' ' || c == '\u00A0') {
                space = true;
            } else {
                append(c);
            }
        }
    }

    /** Appends characters as they are, but for blanks before the first of a line. */
    public void verbatim(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\u00A0' || c == '\n' || c == '\r';
            if (blank && !text.isEmpty()) {
                shared.count();
                text.append(c == '\t' ? c : ' ');
            } else if (!blank && c != '\u00AD') {
                append(c);
            }
        }
    }

    /** Adds a line that keeps its blanks, with which old systems draw columns. */
    public void preformatted(String line) {
        text.append(line.replace('\u00A0', ' '));
        onlyBold = false;
        boolean blank = line.isBlank();
        lineBreak();
        gap |= blank;
    }

    private void append(char c) {
        start();
        if (space && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        space = false;
        onlyBold &= bold > 0;
        shared.pageEmpty = false;
        shared.count();
        text.append(c);
    }

    private void start() {
        if (!prefix.isEmpty()) {
            text.append(prefix);
            prefix = "";
        }
    }

    /** Puts a list item's number before the next words, if any come on this line. */
    public void prefix(String number) {
        prefix = number;
    }

    /** Counts up by 1 where bold text begins, down by 1 where it ends. */
    public void bold(int change) {
        bold += change;
    }

    /** Whether the next words are bold, for formats that say so of each word. */
    public void setBold(boolean isBold) {
        bold = isBold ? 1 : 0;
    }

    /** Counts up by 1 where a header or footer begins, down by 1 where it ends. */
    public void running(int change) {
        running += change;
    }

    /** Makes the current line a heading; 0 for none. */
    public void heading(int level) {
        heading = level;
    }

    /** The length of the line so far, for {@link #link}. */
    public int mark() {
        return text.length();
    }

    /** Says where the words since a mark lead to. */
    public void link(int mark, String target) {
        String words = text.substring(Math.min(mark, text.length())).strip();
        if (!words.isEmpty() && !target.isEmpty()) {
            links.add(new SourceLink(words, target));
        }
    }

    /** Ends the line, if there is one. */
    public void lineBreak() {
        String line = text.toString().stripTrailing();
        if (!line.isBlank()) {
            boolean boldHeading = heading == 0 && onlyBold && line.length() <= LONGEST_BOLD_HEADING;
            int level = boldHeading ? MarkdownMarks.BOLD_LEVEL : heading;
            add(new FlowLine(line, level, List.of(), 0, running > 0, List.copyOf(links), gap, shared.page));
        }
        text.setLength(0);
        links.clear();
        space = false;
        onlyBold = true;
    }

    /** Ends the line and leaves a gap before the next. */
    public void gap() {
        lineBreak();
        gap = true;
    }

    /** Ends the line and the page. */
    public void pageBreak() {
        lineBreak();
        shared.page++;
        shared.pageEmpty = true;
    }

    /** A page break that was noted when the document was last laid out, and may note one that is also ordered. */
    public void notedPageBreak() {
        if (!shared.pageEmpty) {
            shared.page++;
            shared.pageEmpty = true;
        }
    }

    int newTable() {
        return ++shared.tables;
    }

    void row(List<String> cells, int table, List<SourceLink> rowLinks) {
        add(new FlowLine(String.join("\t", cells), 0, cells, table, running > 0, rowLinks, gap, shared.page));
    }

    /** Takes over the lines of a part. */
    public void append(List<FlowLine> part) {
        lineBreak();
        for (FlowLine line : part) {
            lines.add(gap && !line.gapBefore() ? withGap(line) : line);
            gap = false;
        }
    }

    private static FlowLine withGap(FlowLine line) {
        return new FlowLine(
                line.text(),
                line.headingLevel(),
                line.cells(),
                line.table(),
                line.running(),
                line.links(),
                true,
                line.page());
    }

    private void add(FlowLine line) {
        if (shared.linesLeft-- == 0) {
            throw shared.file.refuse(UnreadableReason.TOO_MANY_LINES, shared.limits.lines());
        }
        lines.add(line);
        gap = false;
    }

    /** The lines so far, with the one under way. */
    public List<FlowLine> lines() {
        lineBreak();
        return lines;
    }
}

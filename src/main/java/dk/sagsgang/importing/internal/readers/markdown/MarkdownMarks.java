package dk.sagsgang.importing.internal.readers.markdown;

import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks headings and tables on the lines of a Markdown text, which stay as they are: headings by number signs or underlined
 * (CommonMark 4.2 and 4.3), lines that are bold and nothing else, and tables with pipes (GitHub's extension 4.10). What stands
 * inside fences is left alone.
 */
public final class MarkdownMarks {
    /** The level of a bold line: the format does not call it a heading, its writers do. */
    public static final int BOLD_LEVEL = 6;

    private final List<SourceLine> lines;
    private final List<SourceLine> marked;
    private int tables;

    private MarkdownMarks(List<SourceLine> lines) {
        this.lines = lines;
        this.marked = new ArrayList<>(lines.size());
    }

    /** Two headings, or one of them with a bold line or a table, are more than chance in plain text. */
    public static boolean looksLikeMarkdown(List<SourceLine> lines) {
        int headings = 0;
        int others = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            headings += MarkdownLine.numberSigns(text) > 0 ? 1 : 0;
            others += text.startsWith("**") || isTableHead(lines, i) ? 1 : 0;
            if (headings > 1 || (headings == 1 && others > 0)) {
                return true;
            }
        }
        return false;
    }

    /** The lines with their headings and tables marked, texts unchanged. */
    public static List<SourceLine> mark(List<SourceLine> lines) {
        return new MarkdownMarks(lines).mark();
    }

    private List<SourceLine> mark() {
        boolean fenced = false;
        while (marked.size() < lines.size()) {
            SourceLine line = next();
            boolean fence = MarkdownLine.isFence(line.text());
            fenced ^= fence;
            if (!fence && !fenced && isTableHead(lines, marked.size())) {
                markTable();
            } else {
                marked.add(fence || fenced ? line : heading(line, levelOf(line.text())));
            }
        }
        return marked;
    }

    private SourceLine next() {
        return lines.get(marked.size());
    }

    private int levelOf(String text) {
        int signs = MarkdownLine.numberSigns(text);
        if (signs > 0) {
            return signs;
        }
        int underlined = isParagraphOfOneLine(text) ? MarkdownLine.underline(textAfter()) : 0;
        return underlined == 0 && MarkdownLine.isBold(text) ? BOLD_LEVEL : underlined;
    }

    private boolean isParagraphOfOneLine(String text) {
        boolean first = marked.isEmpty()
                || marked.getLast().isBlank()
                || marked.getLast().headingLevel() > 0;
        return first && MarkdownLine.isParagraph(text);
    }

    private String textAfter() {
        int after = marked.size() + 1;
        return after < lines.size() ? lines.get(after).text() : "";
    }

    private static SourceLine heading(SourceLine line, int level) {
        return level == 0 ? line : new SourceLine(line.number(), line.page(), line.text(), level, List.of(), 0);
    }

    private static boolean isTableHead(List<SourceLine> lines, int at) {
        if (at + 1 >= lines.size() || lines.get(at).text().indexOf('|') < 0) {
            return false;
        }
        String ruler = lines.get(at + 1).text();
        return MarkdownLine.isTableRuler(ruler)
                && MarkdownLine.cells(ruler).size()
                        == MarkdownLine.cells(lines.get(at).text()).size();
    }

    private void markTable() {
        tables++;
        List<String> head = MarkdownLine.cells(next().text());
        marked.add(row(next(), head));
        marked.add(row(next(), List.of()));
        while (marked.size() < lines.size() && next().text().indexOf('|') >= 0) {
            List<String> cells = new ArrayList<>(MarkdownLine.cells(next().text()));
            while (cells.size() < head.size()) {
                cells.add("");
            }
            marked.add(row(next(), cells));
        }
    }

    private SourceLine row(SourceLine line, List<String> cells) {
        return new SourceLine(line.number(), line.page(), line.text(), 0, cells, tables);
    }
}

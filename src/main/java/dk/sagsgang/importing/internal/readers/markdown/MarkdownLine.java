package dk.sagsgang.importing.internal.readers.markdown;

import java.util.ArrayList;
import java.util.List;

/** What one line of Markdown is by itself. Written without regular expressions: it is asked for every line of every text. */
final class MarkdownLine {
    private static final int MOST_SIGNS = 6;
    private static final int MOST_INDENT = 3;

    private MarkdownLine() {}

    /** How many number signs make the line a heading, or 0: one to six, then a blank, then words. */
    static int numberSigns(String text) {
        int start = indent(text);
        int end = start;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        int signs = end - start;
        boolean heading = signs > 0
                && signs <= MOST_SIGNS
                && end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '\t');
        return heading && !text.substring(end).isBlank() ? signs : 0;
    }

    /** 1 for a line of equals signs, 2 for one of hyphens, else 0. */
    static int underline(String text) {
        String line = text.strip();
        if (line.length() < 2 || indent(text) > MOST_INDENT) {
            return 0;
        }
        return consistsOf(line, '=') ? 1 : consistsOf(line, '-') ? 2 : 0;
    }

    private static boolean consistsOf(String text, char wanted) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != wanted) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is in bold from end to end, and nothing else is on it. */
    static boolean isBold(String text) {
        String line = text.strip();
        return isEnclosed(line, "**") || isEnclosed(line, "__");
    }

    private static boolean isEnclosed(String line, String mark) {
        int end = line.length() - mark.length();
        return end > mark.length()
                && line.startsWith(mark)
                && line.endsWith(mark)
                && line.indexOf(mark, mark.length()) == end;
    }

    static boolean isFence(String text) {
        int start = indent(text);
        return start <= MOST_INDENT && (text.startsWith("```", start) || text.startsWith("~~~", start));
    }

    /** Whether the line can be a heading by the line under it: words, and not a list item, a quotation or a table. */
    static boolean isParagraph(String text) {
        int start = indent(text);
        if (start > MOST_INDENT || start == text.length() || text.indexOf('|') >= 0) {
            return false;
        }
        char first = text.charAt(start);
        boolean bullet = (first == '-' || first == '+' || first == '*')
                && (start + 1 == text.length() || text.charAt(start + 1) == ' ');
        return !bullet && first != '>' && first != '#' && underline(text) == 0;
    }

    private static int indent(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether the line is the ruler between a table's head and its rows. */
    static boolean isTableRuler(String text) {
        boolean hyphen = false;
        boolean pipe = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hyphen |= c == '-';
            pipe |= c == '|';
            if (c != '-' && c != '|' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return hyphen && pipe;
    }

    /** The cells of a row, without the marks around them: pipes outermost, bold or italics around a whole cell. */
    static List<String> cells(String text) {
        String row = text.strip();
        int end = row.endsWith("|") && !row.endsWith("\\|") && row.length() > 1 ? row.length() - 1 : row.length();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = row.startsWith("|") ? 1 : 0; i < end; i++) {
            char c = row.charAt(i);
            if (c == '|') {
                cells.add(bare(cell.toString()));
                cell.setLength(0);
            } else if (c == '\\' && i + 1 < end && row.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else {
                cell.append(c);
            }
        }
        cells.add(bare(cell.toString()));
        return cells;
    }

    private static String bare(String cell) {
        String text = cell.strip().replace("<br>", " ").replace("<br/>", " ");
        for (String mark : new String[] {"**", "__", "*", "_"}) {
            if (isEnclosed(text, mark)) {
                return text.substring(mark.length(), text.length() - mark.length())
                        .strip();
            }
        }
        return text;
    }
}

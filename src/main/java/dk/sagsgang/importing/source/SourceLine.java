package dk.sagsgang.importing.source;

import java.text.Normalizer;
import java.util.List;

/**
 * One line of a document. For text and Markdown it is the file's own line, markup included; for the other formats it is the
 * line that a reader of the page would see.
 *
 * @param number from 1, without gaps
 * @param page from 1; 1 throughout where the format has no pages
 * @param text the line verbatim, without its end; letters written as a letter and a mark of its own are composed
 * @param headingLevel 1 to 6 where the format says it is a heading, else 0. A hint only: levels mean nothing in some sources
 * @param cells the cells where the format says that this is a row of a table, else empty; also empty for the ruler under a
 *     Markdown table's head, which belongs to the table and holds no cells
 * @param table counts the format's own tables from 1, so that rows of two consecutive tables are distinguished; 0
 *     outside tables
 * @param running true where the layout says that the line repeats on many pages: a page's header, footer or number
 * @param links what the line's words lead to, in order; empty for text and Markdown, where addresses are in the text
 */
public record SourceLine(
        int number,
        int page,
        String text,
        int headingLevel,
        List<String> cells,
        int table,
        boolean running,
        List<SourceLink> links) {
    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036f';

    public SourceLine {
        text = composed(text);
        cells = cells.stream().map(SourceLine::composed).toList();
        links = List.copyOf(links);
    }

    /** Some programs write {@code å} as an {@code a} and a ring of its own; to a reader, and to Unicode, it is one letter. */
    private static String composed(String text) {
        return hasCombining(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    private static boolean hasCombining(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING && c <= LAST_COMBINING) {
                return true;
            }
        }
        return false;
    }

    /** A line in the body of a page, without links. */
    public SourceLine(int number, int page, String text, int headingLevel, List<String> cells, int table) {
        this(number, page, text, headingLevel, cells, table, false, List.of());
    }

    /** A plain line of text. */
    public static SourceLine of(int number, int page, String text) {
        return new SourceLine(number, page, text, 0, List.of(), 0);
    }

    /** Whether nothing but blanks is on the line. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether the line is a row of a table in the source. */
    public boolean isTableRow() {
        return table > 0;
    }
}

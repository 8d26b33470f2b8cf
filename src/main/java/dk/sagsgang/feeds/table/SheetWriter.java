package dk.sagsgang.feeds.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/**
 * Writes tables as CSV for a Danish spreadsheet: semicolons between, a byte-order mark in front, decimal commas, lines that end in
 * CR LF, and days as {@code 2024-03-14}.
 */
public final class SheetWriter {
    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "text/csv;charset=utf-8;header=present";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A spreadsheet takes text that begins with one of these for a formula. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private SheetWriter() {}

    /** The table as text. */
    public static String write(Sheet sheet) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(sheet.columns());
            for (List<SheetCell> row : sheet.rows()) {
                csv.writeRecord(row.stream().map(SheetWriter::print).toList());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String print(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Text(String text) -> harmless(text);
            case SheetCell.Amount(var number) -> number.toPlainString().replace('.', ',');
            case SheetCell.Figure(String printed) -> printed;
            case SheetCell.Day(var day) -> day.toString();
        };
    }

    /** Text that a spreadsheet would calculate gets an apostrophe before it, which spreadsheets do not show (OWASP, CSV injection). */
    private static String harmless(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? "'" + text : text;
    }
}

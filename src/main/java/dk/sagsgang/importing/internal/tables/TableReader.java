package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.vocabulary.TableVocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables among some lines of a document. Conservative: where it is not certain that lines are a table they are
 * left as prose, since a table that is not there would lead to findings that are not true.
 */
public final class TableReader {
    private final List<TableForm> forms;
    private final TableCaption captions;

    /** A reader that goes by the words of a vocabulary. */
    public TableReader(TableVocabulary vocabulary) {
        this.forms = List.of(
                new MarkedRows(),
                new DelimitedRows(),
                new AlignedColumns(),
                new LabelledAmounts(vocabulary),
                new CellPerLine());
        this.captions = new TableCaption(vocabulary);
    }

    /** The tables in the order of the lines, never overlapping; none where there are none. */
    public List<PrintedTable> read(SourceDocument document, LineRange lines) {
        int last = Math.min(lines.end(), document.lines().size());
        if (lines.start() > last) {
            return List.of();
        }
        List<SourceLine> some = document.lines().subList(lines.start() - 1, last);
        if (some.stream().anyMatch(line -> hasOddBlank(line.text()))) {
            some = some.stream().map(TableReader::withPlainBlanks).toList();
        }
        List<PrintedTable> tables = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < some.size(); ) {
            TableForm.FoundTable found = some.get(i).isBlank() ? null : find(some, i);
            if (found == null) {
                i++;
                continue;
            }
            tables.add(table(some, free, i, found));
            i = found.end();
            free = i;
        }
        return List.copyOf(tables);
    }

    /** Blanks that do not break and hyphens that are not seen would hide columns. */
    private static boolean hasOddBlank(String text) {
        return text.indexOf('\u00a0') >= 0 || text.indexOf('\u00ad') >= 0 || text.indexOf('\f') >= 0;
    }

    private static SourceLine withPlainBlanks(SourceLine line) {
        return new SourceLine(
                line.number(),
                line.page(),
                plain(line.text()),
                line.headingLevel(),
                line.cells().stream().map(TableReader::plain).toList(),
                line.table(),
                line.running(),
                line.links());
    }

    private static String plain(String text) {
        return hasOddBlank(text)
                ? text.replace('\u00a0', ' ').replace("\u00ad", "").replace('\f', ' ')
                : text;
    }

    private TableForm.@Nullable FoundTable find(List<SourceLine> lines, int from) {
        for (TableForm form : forms) {
            TableForm.FoundTable found = form.at(lines, from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private PrintedTable table(List<SourceLine> lines, int free, int from, TableForm.FoundTable found) {
        List<Row> rows = new ArrayList<>(found.rows());
        List<String> titles = new ArrayList<>();
        while (rows.size() > 2 && isTitle(rows.getFirst(), rows.get(1))) {
            titles.add(rows.removeFirst().cells().getFirst());
        }
        String before = TableCaption.find(lines.subList(free, from), from - free);
        String caption = titles.isEmpty() ? before : String.join(" ", titles);
        return new PrintedTable(
                lines.get(from).number(),
                lines.get(found.end() - 1).number(),
                caption,
                captions.findUnit(caption, rows),
                captions.findPriceLevel(caption, rows),
                rows);
    }

    /** A first row with text in its first cell alone names the table, where a row of headings follows it. */
    private static boolean isTitle(Row row, Row next) {
        boolean alone = !row.cells().getFirst().isBlank()
                && row.cells().stream().skip(1).allMatch(String::isBlank);
        return alone && next.cells().size() > 1;
    }
}

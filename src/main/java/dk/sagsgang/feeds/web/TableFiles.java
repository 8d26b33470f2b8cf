package dk.sagsgang.feeds.web;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.source.SourceView;
import dk.sagsgang.feeds.table.Sheet;
import dk.sagsgang.feeds.table.SheetCell;
import dk.sagsgang.publishing.site.PageNotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One printed table in its own shape, by the line that it begins on. Figures are as printed, which a Danish spreadsheet reads. */
@Controller
class TableFiles {
    private final Documents documents;

    TableFiles(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/kilder/{file:\\d{1,9}}/tabel-{line:\\d{1,9}}.csv")
    ResponseEntity<String> table(@PathVariable int file, @PathVariable int line) {
        return FeedAnswers.table(
                "tabel-" + file + "-" + line, PageNotFound.get(find(file, line)).map(TableFiles::sheet));
    }

    private Optional<Open<TableBlock>> find(int file, int line) {
        return LineSpan.find(line + "-" + line)
                .flatMap(span -> documents.findSource(file, Optional.of(span)))
                .flatMap(source -> source.find(SourceView::reading))
                .flatMap(reading -> reading.find(read -> read.items().stream()
                        .flatMap(item -> item.sections().stream())
                        .flatMap(section -> section.tables().stream())
                        .filter(table -> table.source().start() == line)
                        .findFirst()));
    }

    private static Sheet sheet(TableBlock table) {
        int columns = Math.max(
                table.head().size(),
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        return new Sheet(
                padded(table.head(), columns).stream().map(TableFiles::text).toList(),
                table.rows().stream()
                        .map(row -> padded(row.cells(), columns).stream()
                                .map(TableFiles::cell)
                                .toList())
                        .toList());
    }

    private static List<TableBlock.Cell> padded(List<TableBlock.Cell> cells, int columns) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < columns) {
            padded.add(new TableBlock.Cell("", false, false));
        }
        return padded;
    }

    private static String text(TableBlock.Cell cell) {
        return cell.text();
    }

    private static SheetCell cell(TableBlock.Cell cell) {
        return cell.figure() ? new SheetCell.Figure(cell.text()) : SheetCell.of(cell.text());
    }
}

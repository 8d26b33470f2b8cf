package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.importing.source.SourceLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way in which documents print tables. */
interface TableForm {

    /**
     * The table that begins at a line, or null where none of this form certainly does.
     *
     * @param lines the lines looked through
     * @param from the index of the line in question
     */
    @Nullable
    FoundTable at(List<SourceLine> lines, int from);

    /**
     * A table found.
     *
     * @param rows its rows
     * @param end index of the first line after it
     */
    record FoundTable(List<PrintedTable.Row> rows, int end) {}
}

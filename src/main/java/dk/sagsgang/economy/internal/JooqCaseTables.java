package dk.sagsgang.economy.internal;

import static dk.sagsgang.storage.schema.Tables.ECONOMY_TABLE;

import dk.sagsgang.access.FileLines;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.RowBatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Record;

/** {@link CaseTables} in the database. */
public final class JooqCaseTables implements CaseTables {
    private final Database database;

    public JooqCaseTables(Database database) {
        this.database = database;
    }

    @Override
    public Map<PaperTextId, List<Sealed<PrintedTable>>> list(Open<List<PaperText>> texts) {
        Map<Integer, Integer> fileOfText = new HashMap<>();
        texts.value()
                .forEach(text -> text.origin()
                        .findLines()
                        .ifPresent(lines ->
                                fileOfText.put(text.id().value(), lines.file().value())));
        return database.read(context -> context.selectFrom(ECONOMY_TABLE)
                .where(ECONOMY_TABLE.TEXT_ID.in(fileOfText.keySet()))
                .orderBy(ECONOMY_TABLE.TEXT_ID, ECONOMY_TABLE.POSITION)
                .fetchGroups(
                        row -> new PaperTextId(row.get(ECONOMY_TABLE.TEXT_ID)),
                        row -> sealed(
                                table(row),
                                Objects.requireNonNull(
                                        fileOfText.get(row.get(ECONOMY_TABLE.TEXT_ID)),
                                        "of a text that was asked for"))));
    }

    private static Sealed<PrintedTable> sealed(PrintedTable table, int file) {
        return Sealed.of(table, Seal.readFrom(new FileLines(file, table.startLine(), table.endLine())));
    }

    @Override
    public void record(PaperTextId text, List<PrintedTable> tables) {
        if (tables.isEmpty()) {
            return;
        }
        database.change(context -> {
            RowBatch rows = RowBatch.of(ECONOMY_TABLE);
            for (int at = 0; at < tables.size(); at++) {
                PrintedTable table = tables.get(at);
                rows.row()
                        .set(ECONOMY_TABLE.TEXT_ID, text.value())
                        .set(ECONOMY_TABLE.POSITION, at + 1)
                        .set(ECONOMY_TABLE.CAPTION, table.caption())
                        .set(ECONOMY_TABLE.UNIT, table.unit())
                        .set(ECONOMY_TABLE.PRICE_LEVEL, table.priceLevel())
                        .set(ECONOMY_TABLE.START_LINE, table.startLine())
                        .set(ECONOMY_TABLE.END_LINE, table.endLine())
                        .set(ECONOMY_TABLE.PRINTED_ROWS, TableRows.write(table.rows()));
            }
            rows.insertInto(context);
        });
    }

    private static PrintedTable table(Record row) {
        return new PrintedTable(
                row.get(ECONOMY_TABLE.START_LINE),
                row.get(ECONOMY_TABLE.END_LINE),
                row.get(ECONOMY_TABLE.CAPTION),
                row.get(ECONOMY_TABLE.UNIT),
                row.get(ECONOMY_TABLE.PRICE_LEVEL),
                TableRows.read(row.get(ECONOMY_TABLE.PRINTED_ROWS)));
    }
}

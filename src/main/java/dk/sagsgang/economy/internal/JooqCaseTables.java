package dk.sagsgang.economy.internal;

import static dk.sagsgang.storage.schema.Tables.ECONOMY_TABLE;

import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.RowBatch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Record;

/** {@link CaseTables} in the database. */
public final class JooqCaseTables implements CaseTables {
    private final Database database;

    public JooqCaseTables(Database database) {
        this.database = database;
    }

    @Override
    public List<PrintedTable> list(PaperTextId text) {
        return list(List.of(text)).getOrDefault(text, List.of());
    }

    @Override
    public Map<PaperTextId, List<PrintedTable>> list(Collection<PaperTextId> texts) {
        List<Integer> ids = texts.stream().map(PaperTextId::value).distinct().toList();
        return database.read(context -> context.selectFrom(ECONOMY_TABLE)
                .where(ECONOMY_TABLE.TEXT_ID.in(ids))
                .orderBy(ECONOMY_TABLE.TEXT_ID, ECONOMY_TABLE.POSITION)
                .fetchGroups(row -> new PaperTextId(row.get(ECONOMY_TABLE.TEXT_ID)), JooqCaseTables::table));
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
                rows.add(
                        text.value(),
                        at + 1,
                        table.caption(),
                        table.unit(),
                        table.priceLevel(),
                        table.startLine(),
                        table.endLine(),
                        TableRows.write(table.rows()));
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

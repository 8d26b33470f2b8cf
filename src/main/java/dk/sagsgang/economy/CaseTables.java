package dk.sagsgang.economy;

import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.economy.internal.JooqCaseTables;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.Map;

/** The tables printed in papers. */
public interface CaseTables {

    /** The tables kept in a database. */
    static CaseTables in(Database database) {
        return new JooqCaseTables(database);
    }

    /**
     * The tables of some opened texts, by text, each in printed order; texts without tables are left out, and
     * so are those that come from an event, since a table is read from lines.
     */
    Map<PaperTextId, List<Sealed<PrintedTable>>> list(Open<List<PaperText>> texts);

    /** Keeps the tables of one text, which has none yet. */
    void record(PaperTextId text, List<PrintedTable> tables);
}

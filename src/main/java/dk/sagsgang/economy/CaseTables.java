package dk.sagsgang.economy;

import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.economy.internal.JooqCaseTables;
import dk.sagsgang.storage.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The tables printed in papers. */
public interface CaseTables {

    /** The tables kept in a database. */
    static CaseTables in(Database database) {
        return new JooqCaseTables(database);
    }

    /** The tables of one text in printed order. */
    List<PrintedTable> list(PaperTextId text);

    /** The tables of some texts, by text, each in printed order; texts without tables are left out. */
    Map<PaperTextId, List<PrintedTable>> list(Collection<PaperTextId> texts);

    /** Keeps the tables of one text, which has none yet. */
    void record(PaperTextId text, List<PrintedTable> tables);
}

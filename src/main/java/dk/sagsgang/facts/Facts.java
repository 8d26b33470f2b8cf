package dk.sagsgang.facts;

import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.facts.internal.JooqFacts;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.storage.Database;
import java.util.Collection;
import java.util.Map;

/** The facts of the record. Reading only. */
public interface Facts {

    /** The facts kept in a database. */
    static Facts in(Database database) {
        return new JooqFacts(database);
    }

    /** The facts of some texts, by text; texts without facts are left out. */
    Map<PaperTextId, TextFacts> list(Collection<PaperTextId> texts);

    /** What offices titles as printed are; titles that are not known are left out. */
    Map<String, Office> listOffices(Collection<String> titles);

    /** Which votes those of some items are, by where they are printed. */
    Map<VotePlace, VoteIdentity> listVotes(Collection<AgendaItemId> items);
}

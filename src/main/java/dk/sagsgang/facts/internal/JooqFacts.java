package dk.sagsgang.facts.internal;

import static dk.sagsgang.storage.schema.Tables.FACTS_OFFICE;
import static dk.sagsgang.storage.schema.Tables.FACTS_TEXT;
import static dk.sagsgang.storage.schema.Tables.FACTS_VOTE;

import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.facts.Facts;
import dk.sagsgang.facts.Office;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.facts.VoteIdentity;
import dk.sagsgang.facts.VotePlace;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.storage.Codes;
import dk.sagsgang.storage.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** {@link Facts} in the database. */
public final class JooqFacts implements Facts {
    private static final Codes<Office> OFFICE = Codes.of(Office.class, Office::code);

    private final Database database;

    public JooqFacts(Database database) {
        this.database = database;
    }

    @Override
    public Map<PaperTextId, TextFacts> list(Collection<PaperTextId> texts) {
        List<Integer> ids = texts.stream().map(PaperTextId::value).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : database.read(context -> context.select(FACTS_TEXT.TEXT_ID, FACTS_TEXT.FACTS)
                        .from(FACTS_TEXT)
                        .where(FACTS_TEXT.TEXT_ID.in(ids))
                        .fetchMap(
                                row -> new PaperTextId(row.get(FACTS_TEXT.TEXT_ID)),
                                row -> FactJson.read(row.get(FACTS_TEXT.FACTS))));
    }

    @Override
    public Map<String, Office> listOffices(Collection<String> titles) {
        return titles.isEmpty()
                ? Map.of()
                : database.read(context -> context.selectFrom(FACTS_OFFICE)
                        .where(FACTS_OFFICE.TITLE.in(titles))
                        .fetchMap(row -> row.get(FACTS_OFFICE.TITLE), row -> OFFICE.get(row.get(FACTS_OFFICE.OFFICE))));
    }

    @Override
    public Map<VotePlace, VoteIdentity> listVotes(Collection<AgendaItemId> items) {
        List<Integer> ids = items.stream().map(AgendaItemId::value).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : database.read(context -> context.select(FACTS_VOTE.ITEM_ID, FACTS_VOTE.POSITION, FACTS_VOTE.IDENTITY)
                        .from(FACTS_VOTE)
                        .where(FACTS_VOTE.ITEM_ID.in(ids))
                        .fetchMap(
                                row -> new VotePlace(
                                        new AgendaItemId(row.get(FACTS_VOTE.ITEM_ID)), row.get(FACTS_VOTE.POSITION)),
                                row -> new VoteIdentity(row.get(FACTS_VOTE.IDENTITY))));
    }
}

package dk.sagsgang.facts.internal;

import static dk.sagsgang.storage.schema.Tables.FACTS_TEXT;

import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.facts.Facts;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.storage.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** {@link Facts} in the database. */
public final class JooqFacts implements Facts {
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
}

package dk.sagsgang.investment.keeping.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_KNOWLEDGE;

import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** {@link KnowledgeVersions} in the database. */
public final class JooqKnowledgeVersions implements KnowledgeVersions {
    private final Database database;

    public JooqKnowledgeVersions(Database database) {
        this.database = database;
    }

    @Override
    public Optional<KnowledgeBase> find(String base, String version) {
        return read(INVESTMENT_KNOWLEDGE.BASE.eq(base).and(INVESTMENT_KNOWLEDGE.VERSION.eq(version))).stream()
                .findFirst();
    }

    @Override
    public Optional<KnowledgeBase> findCurrent(String base) {
        List<KnowledgeBase> versions = read(INVESTMENT_KNOWLEDGE.BASE.eq(base));
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    @Override
    public List<KnowledgeBase> listAll() {
        return read(DSL.noCondition());
    }

    private List<KnowledgeBase> read(Condition which) {
        return database.read(context -> KnowledgeRows.read(context, which));
    }
}

package dk.sagsgang.investment.keeping.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_KNOWLEDGE;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.keeping.KnowledgePublisher;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.keeping.NotKept;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeImport;
import dk.sagsgang.investment.knowledge.KnowledgeVersion;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.util.Optional;
import org.jooq.DSLContext;

/** {@link KnowledgePublisher} in the database. */
public final class JooqKnowledgePublisher implements KnowledgePublisher {
    private final Database database;
    private final KnowledgeVersions versions;

    public JooqKnowledgePublisher(Database database) {
        this.database = database;
        this.versions = KnowledgeVersions.in(database);
    }

    @Override
    public Published publish(String file, String text, KnowledgeImport read) {
        if (!read.complete()) {
            throw new IllegalArgumentException("Only a version that was read whole is published");
        }
        KnowledgeBase base = read.base().orElseThrow();
        KnowledgeVersion label = base.version();
        NameLength.require(label.base(), "Vidensgrundlagets navn", "The knowledge base's name");
        NameLength.require(label.version(), "Vidensgrundlagets version", "The knowledge base's version");
        return database.write(context -> {
            Optional<KnowledgeBase> before = versions.findCurrent(label.base());
            Optional<KnowledgeBase> same = versions.find(label.base(), label.version());
            if (same.isPresent()) {
                requireSame(same.get(), base);
                return new Published(base, false, Optional.empty());
            }
            add(context, file, text, base);
            database.bumpRevision();
            return new Published(base, true, before.filter(each -> isNewest(base)));
        });
    }

    private boolean isNewest(KnowledgeBase base) {
        return versions.findCurrent(base.version().base())
                .filter(current -> current.version().equals(base.version()))
                .isPresent();
    }

    private static void requireSame(KnowledgeBase known, KnowledgeBase base) {
        if (!known.fingerprint().equals(base.fingerprint())) {
            throw new NotKept(new Bilingual(
                    known.version()
                            + " er indlæst før med et andet indhold, og en version ændres aldrig. Giv den nye en"
                            + " anden version, og indlæs den igen.",
                    known.version()
                            + " has already been imported with different contents, and a version never changes. Give the new"
                            + " one a different version, and import it again."));
        }
    }

    private static void add(DSLContext context, String file, String text, KnowledgeBase base) {
        RowBatch.of(INVESTMENT_KNOWLEDGE)
                .row()
                .set(INVESTMENT_KNOWLEDGE.ID, IdSource.next(context, INVESTMENT_KNOWLEDGE.ID))
                .set(INVESTMENT_KNOWLEDGE.BASE, base.version().base())
                .set(INVESTMENT_KNOWLEDGE.VERSION, base.version().version())
                .set(INVESTMENT_KNOWLEDGE.PUBLISHED, base.version().published().toString())
                .set(INVESTMENT_KNOWLEDGE.FILE_NAME, file)
                .set(INVESTMENT_KNOWLEDGE.TEXT, text)
                .set(INVESTMENT_KNOWLEDGE.FINGERPRINT, base.fingerprint())
                .set(INVESTMENT_KNOWLEDGE.CREATED_AT, UtcText.of(UtcText.now()))
                .insertInto(context);
    }
}

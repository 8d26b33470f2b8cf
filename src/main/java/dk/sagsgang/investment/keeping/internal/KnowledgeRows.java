package dk.sagsgang.investment.keeping.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_KNOWLEDGE;

import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeReader;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** From rows to knowledge bases: each is read again from its file. */
final class KnowledgeRows {
    private KnowledgeRows() {}

    /** The versions that a condition picks, each base's in the order they were published. */
    static List<KnowledgeBase> read(DSLContext context, Condition which) {
        return context.selectFrom(INVESTMENT_KNOWLEDGE)
                .where(which)
                .orderBy(INVESTMENT_KNOWLEDGE.BASE, INVESTMENT_KNOWLEDGE.PUBLISHED, INVESTMENT_KNOWLEDGE.ID)
                .fetch(KnowledgeRows::base);
    }

    private static KnowledgeBase base(Record row) {
        String file = row.get(INVESTMENT_KNOWLEDGE.FILE_NAME);
        return KnowledgeReader.read(file, row.get(INVESTMENT_KNOWLEDGE.TEXT))
                .base()
                .orElseThrow(
                        () -> new IllegalStateException("The knowledge base in " + file + " can no longer be read"));
    }
}

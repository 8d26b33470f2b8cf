package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;

import dk.sagsgang.cases.Consultation;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import org.jooq.DSLContext;

/** New stops, gathered and written together. */
final class StopBatch {
    private final RowBatch rows = RowBatch.of(CASES_CONSULTATION);

    void add(Consultation stop) {
        rows.add(
                stop.id().value(),
                stop.paper().value(),
                stop.organization().value(),
                CaseRows.text(stop.date()),
                stop.basis().code(),
                stop.role().code(),
                stop.authoritative(),
                stop.visibility().code(),
                stop.source().file().value(),
                stop.source().start(),
                stop.source().end(),
                UtcText.of(stop.created()),
                UtcText.of(stop.modified()));
    }

    void insertInto(DSLContext context) {
        rows.insertInto(context);
    }
}

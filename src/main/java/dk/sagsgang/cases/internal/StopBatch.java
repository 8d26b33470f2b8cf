package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;

import dk.sagsgang.cases.Consultation;
import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import org.jooq.DSLContext;

/** New stops, gathered and written together. */
final class StopBatch {
    private final RowBatch rows = RowBatch.of(CASES_CONSULTATION);

    void add(Consultation stop) {
        StoredOrigin origin = StoredOrigin.of(stop.origin());
        rows.row()
                .set(CASES_CONSULTATION.ID, stop.id().value())
                .set(CASES_CONSULTATION.PAPER_ID, stop.paper().value())
                .set(CASES_CONSULTATION.ORGANIZATION_ID, stop.organization().value())
                .set(CASES_CONSULTATION.CONSULTED_ON, CaseRows.text(stop.date()))
                .set(CASES_CONSULTATION.BASIS, stop.basis().code())
                .set(CASES_CONSULTATION.ROLE, stop.role().code())
                .set(CASES_CONSULTATION.AUTHORITATIVE, stop.authoritative())
                .set(CASES_CONSULTATION.VISIBILITY, stop.visibility().code())
                .set(CASES_CONSULTATION.FILE_ID, origin.file())
                .set(CASES_CONSULTATION.START_LINE, origin.startLine())
                .set(CASES_CONSULTATION.END_LINE, origin.endLine())
                .set(CASES_CONSULTATION.EVENT_ID, origin.event())
                .set(CASES_CONSULTATION.CREATED_AT, UtcText.of(stop.created()))
                .set(CASES_CONSULTATION.MODIFIED_AT, UtcText.of(stop.modified()));
    }

    void insertInto(DSLContext context) {
        rows.insertInto(context);
    }
}

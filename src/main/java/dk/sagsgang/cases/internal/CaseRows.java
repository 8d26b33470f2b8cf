package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_ATTACHMENT;
import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;

import dk.sagsgang.cases.AttachedFile;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** From rows to the types of cases. */
final class CaseRows {
    private CaseRows() {}

    static Consultation consultation(Record row) {
        return new Consultation(
                new ConsultationId(row.get(CASES_CONSULTATION.ID)),
                new PaperId(row.get(CASES_CONSULTATION.PAPER_ID)),
                new OrganizationId(row.get(CASES_CONSULTATION.ORGANIZATION_ID)),
                date(row.get(CASES_CONSULTATION.CONSULTED_ON)),
                CaseCodes.BASIS.get(row.get(CASES_CONSULTATION.BASIS)),
                CaseCodes.ROLE.get(row.get(CASES_CONSULTATION.ROLE)),
                row.get(CASES_CONSULTATION.AUTHORITATIVE),
                CaseCodes.VISIBILITY.get(row.get(CASES_CONSULTATION.VISIBILITY)),
                new StoredOrigin(
                                row.get(CASES_CONSULTATION.FILE_ID),
                                row.get(CASES_CONSULTATION.START_LINE),
                                row.get(CASES_CONSULTATION.END_LINE),
                                row.get(CASES_CONSULTATION.EVENT_ID))
                        .origin(),
                UtcText.parse(row.get(CASES_CONSULTATION.CREATED_AT)),
                UtcText.parse(row.get(CASES_CONSULTATION.MODIFIED_AT)));
    }

    /** The origin of a section, an attachment, ... by that of its text. */
    static Origin part(Origin text, Record row, Field<Integer> start, Field<Integer> end) {
        return new StoredOrigin(null, row.get(start), row.get(end), null).within(text);
    }

    /** The file of an attachment, or null. */
    static @Nullable AttachedFile attachedFile(Record row) {
        String state = row.get(CASES_ATTACHMENT.FILE_STATE);
        String checksum = row.get(CASES_ATTACHMENT.SHA512);
        Long size = row.get(CASES_ATTACHMENT.SIZE_IN_BYTES);
        return state == null
                ? null
                : new AttachedFile(
                        CaseCodes.FILE_STATE.get(state),
                        checksum == null ? null : new Checksum(checksum),
                        row.get(CASES_ATTACHMENT.MEDIA_TYPE),
                        size == null ? 0 : size);
    }

    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}

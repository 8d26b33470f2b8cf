package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_ATTACHMENT;
import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION_PARTY;
import static dk.sagsgang.storage.schema.Tables.CASES_SECTION;
import static dk.sagsgang.storage.schema.Tables.CASES_TEXT;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Section;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.UtcText;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Whether the parts of kept texts are in the open, once it has been looked at again. */
final class PartVisibility {
    private final DSLContext context;

    PartVisibility(DSLContext context) {
        this.context = context;
    }

    private record Lines(@Nullable Integer start, @Nullable Integer end) {
        static Lines of(Origin origin) {
            StoredOrigin stored = StoredOrigin.of(origin);
            return new Lines(stored.startLine(), stored.endLine());
        }
    }

    boolean hasParts(PaperTextId text, List<Section> sections, List<Attachment> attachments) {
        List<Lines> keptSections = context.selectFrom(CASES_SECTION)
                .where(CASES_SECTION.TEXT_ID.eq(text.value()))
                .orderBy(CASES_SECTION.POSITION)
                .fetch(row -> new Lines(row.get(CASES_SECTION.START_LINE), row.get(CASES_SECTION.END_LINE)));
        List<Lines> keptAttachments = context.selectFrom(CASES_ATTACHMENT)
                .where(CASES_ATTACHMENT.TEXT_ID.eq(text.value()))
                .orderBy(CASES_ATTACHMENT.POSITION)
                .fetch(row -> new Lines(row.get(CASES_ATTACHMENT.START_LINE), row.get(CASES_ATTACHMENT.END_LINE)));
        return keptSections.equals(sections.stream()
                        .map(section -> Lines.of(section.origin()))
                        .toList())
                && keptAttachments.equals(attachments.stream()
                        .map(attachment -> Lines.of(attachment.origin()))
                        .toList());
    }

    void ofParts(PaperTextId text, List<Section> sections, List<Attachment> attachments) {
        for (int at = 0; at < sections.size(); at++) {
            context.update(CASES_SECTION)
                    .set(CASES_SECTION.VISIBILITY, sections.get(at).visibility().code())
                    .where(CASES_SECTION.TEXT_ID.eq(text.value()), CASES_SECTION.POSITION.eq(at + 1))
                    .execute();
        }
        for (int at = 0; at < attachments.size(); at++) {
            context.update(CASES_ATTACHMENT)
                    .set(
                            CASES_ATTACHMENT.VISIBILITY,
                            attachments.get(at).visibility().code())
                    .where(CASES_ATTACHMENT.TEXT_ID.eq(text.value()), CASES_ATTACHMENT.POSITION.eq(at + 1))
                    .execute();
        }
    }

    void ofStops(SourceLines lines, Visibility visibility) {
        context.update(CASES_CONSULTATION)
                .set(CASES_CONSULTATION.VISIBILITY, visibility.code())
                .set(CASES_CONSULTATION.MODIFIED_AT, UtcText.of(UtcText.now()))
                .where(
                        CASES_CONSULTATION.FILE_ID.eq(lines.file().value()),
                        CASES_CONSULTATION.START_LINE.ge(lines.start()),
                        CASES_CONSULTATION.END_LINE.le(lines.end()),
                        CASES_CONSULTATION.VISIBILITY.ne(visibility.code()))
                .execute();
    }

    List<Origin> namings(OrganizationId organization) {
        List<Origin> namings = new ArrayList<>(context.select(CASES_TEXT.fields())
                .select(CASES_RECOMMENDATION.fields())
                .from(CASES_RECOMMENDATION_PARTY)
                .join(CASES_RECOMMENDATION)
                .on(
                        CASES_RECOMMENDATION.TEXT_ID.eq(CASES_RECOMMENDATION_PARTY.TEXT_ID),
                        CASES_RECOMMENDATION.POSITION.eq(CASES_RECOMMENDATION_PARTY.RECOMMENDATION))
                .join(CASES_TEXT)
                .on(CASES_TEXT.ID.eq(CASES_RECOMMENDATION.TEXT_ID))
                .join(CASES_CONSULTATION)
                .on(CASES_CONSULTATION.ID.eq(CASES_TEXT.CONSULTATION_ID))
                .where(
                        CASES_RECOMMENDATION_PARTY.ORGANIZATION_ID.eq(organization.value()),
                        CASES_TEXT.EVENT_ID.isNull().or(isWhollyOpen()))
                .fetch(row -> new StoredOrigin(
                                row.get(CASES_TEXT.FILE_ID),
                                row.get(CASES_RECOMMENDATION.START_LINE),
                                row.get(CASES_RECOMMENDATION.END_LINE),
                                row.get(CASES_TEXT.EVENT_ID))
                        .origin()));
        namings.addAll(context.selectFrom(CASES_CONSULTATION)
                .where(
                        CASES_CONSULTATION.ORGANIZATION_ID.eq(organization.value()),
                        CASES_CONSULTATION.VISIBILITY.eq(Visibility.PUBLIC.code()))
                .fetch(row -> CaseRows.consultation(row).origin()));
        return namings;
    }

    /** What closes the recommendations of a text from an event, as {@link CaseSeals} has it. */
    private static Condition isWhollyOpen() {
        return CASES_CONSULTATION
                .VISIBILITY
                .eq(Visibility.PUBLIC.code())
                .andNotExists(DSL.selectOne()
                        .from(CASES_SECTION)
                        .where(
                                CASES_SECTION.TEXT_ID.eq(CASES_TEXT.ID),
                                CASES_SECTION.VISIBILITY.ne(Visibility.PUBLIC.code())));
    }
}

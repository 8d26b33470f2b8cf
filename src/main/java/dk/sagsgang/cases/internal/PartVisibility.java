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
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.UtcText;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Whether the parts of kept texts are in the open, once it has been looked at again. */
final class PartVisibility {
    private final DSLContext context;

    PartVisibility(DSLContext context) {
        this.context = context;
    }

    private record Lines(int start, int end) {
        static Lines of(SourceLines source) {
            return new Lines(source.start(), source.end());
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
                        .map(section -> Lines.of(section.source()))
                        .toList())
                && keptAttachments.equals(attachments.stream()
                        .map(attachment -> Lines.of(attachment.source()))
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

    List<SourceLines> namings(OrganizationId organization) {
        List<SourceLines> namings = new ArrayList<>(
                context.select(CASES_TEXT.FILE_ID, CASES_RECOMMENDATION.START_LINE, CASES_RECOMMENDATION.END_LINE)
                        .from(CASES_RECOMMENDATION_PARTY)
                        .join(CASES_RECOMMENDATION)
                        .on(
                                CASES_RECOMMENDATION.TEXT_ID.eq(CASES_RECOMMENDATION_PARTY.TEXT_ID),
                                CASES_RECOMMENDATION.POSITION.eq(CASES_RECOMMENDATION_PARTY.RECOMMENDATION))
                        .join(CASES_TEXT)
                        .on(CASES_TEXT.ID.eq(CASES_RECOMMENDATION.TEXT_ID))
                        .where(CASES_RECOMMENDATION_PARTY.ORGANIZATION_ID.eq(organization.value()))
                        .fetch(row -> new SourceLines(new FileId(row.value1()), row.value2(), row.value3())));
        namings.addAll(context.selectFrom(CASES_CONSULTATION)
                .where(
                        CASES_CONSULTATION.ORGANIZATION_ID.eq(organization.value()),
                        CASES_CONSULTATION.VISIBILITY.eq(Visibility.PUBLIC.code()))
                .fetch(row -> new SourceLines(
                        new FileId(row.get(CASES_CONSULTATION.FILE_ID)),
                        row.get(CASES_CONSULTATION.START_LINE),
                        row.get(CASES_CONSULTATION.END_LINE))));
        return namings;
    }
}

package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_ATTACHMENT;
import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION_PARTY;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION_POINT;
import static dk.sagsgang.storage.schema.Tables.CASES_SECTION;
import static dk.sagsgang.storage.schema.Tables.CASES_TEXT;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.Section;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.UtcText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Printed texts of papers, read: one question per table for any number of texts. */
final class PaperTextReader {
    private final DSLContext context;
    private final Map<Integer, StoredText> texts;

    PaperTextReader(DSLContext context, Collection<Integer> ids) {
        this.context = context;
        this.texts = context.select(CASES_TEXT.fields())
                .select(CASES_CONSULTATION.VISIBILITY)
                .from(CASES_TEXT)
                .join(CASES_CONSULTATION)
                .on(CASES_CONSULTATION.ID.eq(CASES_TEXT.CONSULTATION_ID))
                .where(CASES_TEXT.ID.in(ids))
                .orderBy(CASES_TEXT.ID)
                .fetchMap(CASES_TEXT.ID, StoredText::of);
    }

    /**
     * A text without its parts.
     *
     * @param stop whether the stop that it was printed for is in the open
     */
    private record StoredText(Record row, Origin origin, Visibility stop) {
        static StoredText of(Record row) {
            return new StoredText(
                    row,
                    new StoredOrigin(
                                    row.get(CASES_TEXT.FILE_ID),
                                    row.get(CASES_TEXT.START_LINE),
                                    row.get(CASES_TEXT.END_LINE),
                                    row.get(CASES_TEXT.EVENT_ID))
                            .origin(),
                    CaseCodes.VISIBILITY.get(row.get(CASES_CONSULTATION.VISIBILITY)));
        }
    }

    Map<PaperTextId, Sealed<PaperText>> read() {
        Map<Integer, List<Sealed<Section>>> sections = sections();
        Map<Integer, List<Sealed<Recommendation>>> recommendations = recommendations(sections);
        Map<Integer, List<Sealed<Attachment>>> attachments = attachments();
        Map<PaperTextId, Sealed<PaperText>> read = new LinkedHashMap<>();
        texts.forEach((id, text) -> read.put(
                new PaperTextId(id),
                CaseSeals.seal(
                        new PaperText(
                                new PaperTextId(id),
                                new PaperId(text.row().get(CASES_TEXT.PAPER_ID)),
                                new ConsultationId(text.row().get(CASES_TEXT.CONSULTATION_ID)),
                                text.origin(),
                                sections.getOrDefault(id, List.of()),
                                recommendations.getOrDefault(id, List.of()),
                                attachments.getOrDefault(id, List.of()),
                                UtcText.parse(text.row().get(CASES_TEXT.CREATED_AT))),
                        text.stop())));
        return read;
    }

    /** The text that a part is of, which was asked for. */
    private StoredText whole(int text) {
        return Objects.requireNonNull(texts.get(text), "a part is of a text that was asked for");
    }

    private Map<Integer, List<Sealed<Section>>> sections() {
        return context.selectFrom(CASES_SECTION)
                .where(CASES_SECTION.TEXT_ID.in(texts.keySet()))
                .orderBy(CASES_SECTION.TEXT_ID, CASES_SECTION.POSITION)
                .fetchGroups(CASES_SECTION.TEXT_ID, row -> {
                    StoredText text = whole(row.get(CASES_SECTION.TEXT_ID));
                    return CaseSeals.seal(
                            new Section(
                                    CaseCodes.SECTION_KIND.get(row.get(CASES_SECTION.KIND)),
                                    row.get(CASES_SECTION.HEADING),
                                    row.get(CASES_SECTION.BODY),
                                    CaseCodes.VISIBILITY.get(row.get(CASES_SECTION.VISIBILITY)),
                                    CaseRows.part(
                                            text.origin(), row, CASES_SECTION.START_LINE, CASES_SECTION.END_LINE)),
                            text.stop());
                });
    }

    private Map<Integer, List<Sealed<Attachment>>> attachments() {
        return context.selectFrom(CASES_ATTACHMENT)
                .where(CASES_ATTACHMENT.TEXT_ID.in(texts.keySet()))
                .orderBy(CASES_ATTACHMENT.TEXT_ID, CASES_ATTACHMENT.POSITION)
                .fetchGroups(CASES_ATTACHMENT.TEXT_ID, row -> {
                    StoredText text = whole(row.get(CASES_ATTACHMENT.TEXT_ID));
                    return CaseSeals.seal(
                            new Attachment(
                                    row.get(CASES_ATTACHMENT.NAME),
                                    row.get(CASES_ATTACHMENT.LINK),
                                    CaseCodes.VISIBILITY.get(row.get(CASES_ATTACHMENT.VISIBILITY)),
                                    CaseRows.part(
                                            text.origin(), row, CASES_ATTACHMENT.START_LINE, CASES_ATTACHMENT.END_LINE),
                                    CaseRows.attachedFile(row)),
                            text.stop());
                });
    }

    private Map<Integer, List<Sealed<Recommendation>>> recommendations(Map<Integer, List<Sealed<Section>>> sections) {
        Map<Part, List<Recommendation.Party>> from = parties(TextEntries.FROM);
        Map<Part, List<Recommendation.Party>> to = parties(TextEntries.TO);
        Map<Part, List<Recommendation.Point>> points = points();
        return context.selectFrom(CASES_RECOMMENDATION)
                .where(CASES_RECOMMENDATION.TEXT_ID.in(texts.keySet()))
                .orderBy(CASES_RECOMMENDATION.TEXT_ID, CASES_RECOMMENDATION.POSITION)
                .fetchGroups(CASES_RECOMMENDATION.TEXT_ID, row -> {
                    Part part = new Part(row.get(CASES_RECOMMENDATION.TEXT_ID), row.get(CASES_RECOMMENDATION.POSITION));
                    StoredText text = whole(part.text());
                    return CaseSeals.seal(
                            new Recommendation(
                                    from.getOrDefault(part, List.of()),
                                    to.getOrDefault(part, List.of()),
                                    points.getOrDefault(part, List.of()),
                                    CaseRows.part(
                                            text.origin(),
                                            row,
                                            CASES_RECOMMENDATION.START_LINE,
                                            CASES_RECOMMENDATION.END_LINE)),
                            text.stop(),
                            sections.getOrDefault(part.text(), List.of()));
                });
    }

    private Map<Part, List<Recommendation.Party>> parties(String direction) {
        var table = CASES_RECOMMENDATION_PARTY;
        return context.selectFrom(table)
                .where(table.TEXT_ID.in(texts.keySet()), table.DIRECTION.eq(direction))
                .orderBy(table.TEXT_ID, table.RECOMMENDATION, table.POSITION)
                .fetchGroups(row -> new Part(row.get(table.TEXT_ID), row.get(table.RECOMMENDATION)), row -> {
                    Integer organization = row.get(table.ORGANIZATION_ID);
                    return new Recommendation.Party(
                            row.get(table.PRINTED), organization == null ? null : new OrganizationId(organization));
                });
    }

    private Map<Part, List<Recommendation.Point>> points() {
        var table = CASES_RECOMMENDATION_POINT;
        return context.selectFrom(table)
                .where(table.TEXT_ID.in(texts.keySet()))
                .orderBy(table.TEXT_ID, table.RECOMMENDATION, table.POSITION)
                .fetchGroups(
                        row -> new Part(row.get(table.TEXT_ID), row.get(table.RECOMMENDATION)),
                        row -> new Recommendation.Point(
                                row.get(table.LABEL),
                                row.get(table.BODY),
                                CaseRows.part(
                                        whole(row.get(table.TEXT_ID)).origin(),
                                        row,
                                        table.START_LINE,
                                        table.END_LINE)));
    }

    private record Part(int text, int recommendation) {}
}

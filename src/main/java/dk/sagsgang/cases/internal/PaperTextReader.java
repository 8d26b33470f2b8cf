package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_ATTACHMENT;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION_PARTY;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION_POINT;
import static dk.sagsgang.storage.schema.Tables.CASES_SECTION;
import static dk.sagsgang.storage.schema.Tables.CASES_TEXT;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.Section;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.UtcText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Printed texts of papers, read: one question per table for any number of texts. */
final class PaperTextReader {
    private final DSLContext context;
    private final Map<Integer, Record> texts;

    PaperTextReader(DSLContext context, Collection<Integer> ids) {
        this.context = context;
        this.texts = context.selectFrom(CASES_TEXT)
                .where(CASES_TEXT.ID.in(ids))
                .orderBy(CASES_TEXT.ID)
                .fetchMap(CASES_TEXT.ID, row -> row);
    }

    Map<PaperTextId, Sealed<PaperText>> read() {
        Map<Integer, List<Sealed<Section>>> sections = sections();
        Map<Integer, List<Sealed<Recommendation>>> recommendations = recommendations();
        Map<Integer, List<Sealed<Attachment>>> attachments = attachments();
        Map<PaperTextId, Sealed<PaperText>> read = new LinkedHashMap<>();
        texts.forEach((id, row) -> read.put(
                new PaperTextId(id),
                CaseSeals.seal(new PaperText(
                        new PaperTextId(id),
                        new PaperId(row.get(CASES_TEXT.PAPER_ID)),
                        new ConsultationId(row.get(CASES_TEXT.CONSULTATION_ID)),
                        CaseRows.lines(row, CASES_TEXT.FILE_ID, CASES_TEXT.START_LINE, CASES_TEXT.END_LINE),
                        sections.getOrDefault(id, List.of()),
                        recommendations.getOrDefault(id, List.of()),
                        attachments.getOrDefault(id, List.of()),
                        UtcText.parse(row.get(CASES_TEXT.CREATED_AT))))));
        return read;
    }

    private int file(int text) {
        Record row = texts.get(text);
        return row == null ? 0 : row.get(CASES_TEXT.FILE_ID);
    }

    private Map<Integer, List<Sealed<Section>>> sections() {
        return context.selectFrom(CASES_SECTION)
                .where(CASES_SECTION.TEXT_ID.in(texts.keySet()))
                .orderBy(CASES_SECTION.TEXT_ID, CASES_SECTION.POSITION)
                .fetchGroups(
                        CASES_SECTION.TEXT_ID,
                        row -> CaseSeals.seal(new Section(
                                CaseCodes.SECTION_KIND.get(row.get(CASES_SECTION.KIND)),
                                row.get(CASES_SECTION.HEADING),
                                row.get(CASES_SECTION.BODY),
                                CaseCodes.VISIBILITY.get(row.get(CASES_SECTION.VISIBILITY)),
                                CaseRows.lines(
                                        file(row.get(CASES_SECTION.TEXT_ID)),
                                        row,
                                        CASES_SECTION.START_LINE,
                                        CASES_SECTION.END_LINE))));
    }

    private Map<Integer, List<Sealed<Attachment>>> attachments() {
        return context.selectFrom(CASES_ATTACHMENT)
                .where(CASES_ATTACHMENT.TEXT_ID.in(texts.keySet()))
                .orderBy(CASES_ATTACHMENT.TEXT_ID, CASES_ATTACHMENT.POSITION)
                .fetchGroups(
                        CASES_ATTACHMENT.TEXT_ID,
                        row -> CaseSeals.seal(new Attachment(
                                row.get(CASES_ATTACHMENT.NAME),
                                row.get(CASES_ATTACHMENT.LINK),
                                CaseCodes.VISIBILITY.get(row.get(CASES_ATTACHMENT.VISIBILITY)),
                                CaseRows.lines(
                                        file(row.get(CASES_ATTACHMENT.TEXT_ID)),
                                        row,
                                        CASES_ATTACHMENT.START_LINE,
                                        CASES_ATTACHMENT.END_LINE))));
    }

    private Map<Integer, List<Sealed<Recommendation>>> recommendations() {
        Map<Part, List<Recommendation.Party>> from = parties(TextEntries.FROM);
        Map<Part, List<Recommendation.Party>> to = parties(TextEntries.TO);
        Map<Part, List<Recommendation.Point>> points = points();
        return context.selectFrom(CASES_RECOMMENDATION)
                .where(CASES_RECOMMENDATION.TEXT_ID.in(texts.keySet()))
                .orderBy(CASES_RECOMMENDATION.TEXT_ID, CASES_RECOMMENDATION.POSITION)
                .fetchGroups(CASES_RECOMMENDATION.TEXT_ID, row -> {
                    Part part = new Part(row.get(CASES_RECOMMENDATION.TEXT_ID), row.get(CASES_RECOMMENDATION.POSITION));
                    return CaseSeals.seal(new Recommendation(
                            from.getOrDefault(part, List.of()),
                            to.getOrDefault(part, List.of()),
                            points.getOrDefault(part, List.of()),
                            CaseRows.lines(
                                    file(part.text()),
                                    row,
                                    CASES_RECOMMENDATION.START_LINE,
                                    CASES_RECOMMENDATION.END_LINE)));
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
                                CaseRows.lines(file(row.get(table.TEXT_ID)), row, table.START_LINE, table.END_LINE)));
    }

    private record Part(int text, int recommendation) {}
}

package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_ATTACHMENT;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION_PARTY;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION_POINT;
import static dk.sagsgang.storage.schema.Tables.CASES_SECTION;
import static dk.sagsgang.storage.schema.Tables.CASES_TEXT;

import dk.sagsgang.cases.AttachedFile;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.NewPaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.Section;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.util.List;
import org.jooq.DSLContext;

/** Printed texts of papers, written. */
final class TextEntries {
    static final String FROM = "from";
    static final String TO = "to";

    PaperTextId add(DSLContext context, NewPaperText text) {
        int id = IdSource.next(context, CASES_TEXT.ID);
        StoredOrigin origin = StoredOrigin.of(text.origin());
        RowBatch.of(CASES_TEXT)
                .row()
                .set(CASES_TEXT.ID, id)
                .set(CASES_TEXT.PAPER_ID, text.paper().value())
                .set(CASES_TEXT.CONSULTATION_ID, text.consultation().value())
                .set(CASES_TEXT.FILE_ID, origin.file())
                .set(CASES_TEXT.START_LINE, origin.startLine())
                .set(CASES_TEXT.END_LINE, origin.endLine())
                .set(CASES_TEXT.EVENT_ID, origin.event())
                .set(CASES_TEXT.CREATED_AT, UtcText.of(UtcText.now()))
                .insertInto(context);
        sections(id, text.sections()).insertInto(context);
        recommendations(context, id, text.recommendations());
        attachments(id, text.attachments()).insertInto(context);
        return new PaperTextId(id);
    }

    private static RowBatch sections(int text, List<Section> sections) {
        RowBatch rows = RowBatch.of(CASES_SECTION);
        for (int at = 0; at < sections.size(); at++) {
            Section section = sections.get(at);
            StoredOrigin origin = StoredOrigin.of(section.origin());
            rows.row()
                    .set(CASES_SECTION.TEXT_ID, text)
                    .set(CASES_SECTION.POSITION, at + 1)
                    .set(CASES_SECTION.KIND, section.kind().code())
                    .set(CASES_SECTION.HEADING, section.heading())
                    .set(CASES_SECTION.BODY, section.text())
                    .set(CASES_SECTION.VISIBILITY, section.visibility().code())
                    .set(CASES_SECTION.START_LINE, origin.startLine())
                    .set(CASES_SECTION.END_LINE, origin.endLine());
        }
        return rows;
    }

    private static void recommendations(DSLContext context, int text, List<Recommendation> recommendations) {
        RowBatch rows = RowBatch.of(CASES_RECOMMENDATION);
        RowBatch parties = RowBatch.of(CASES_RECOMMENDATION_PARTY);
        RowBatch points = RowBatch.of(CASES_RECOMMENDATION_POINT);
        for (int at = 0; at < recommendations.size(); at++) {
            Recommendation recommendation = recommendations.get(at);
            StoredOrigin origin = StoredOrigin.of(recommendation.origin());
            rows.row()
                    .set(CASES_RECOMMENDATION.TEXT_ID, text)
                    .set(CASES_RECOMMENDATION.POSITION, at + 1)
                    .set(CASES_RECOMMENDATION.START_LINE, origin.startLine())
                    .set(CASES_RECOMMENDATION.END_LINE, origin.endLine());
            parties(parties, text, at + 1, FROM, recommendation.recommenders());
            parties(parties, text, at + 1, TO, recommendation.recommendedTo());
            points(points, text, at + 1, recommendation.points());
        }
        rows.insertInto(context);
        parties.insertInto(context);
        points.insertInto(context);
    }

    private static void parties(
            RowBatch rows, int text, int recommendation, String direction, List<Recommendation.Party> parties) {
        for (int at = 0; at < parties.size(); at++) {
            Recommendation.Party party = parties.get(at);
            Integer organization =
                    party.organization() == null ? null : party.organization().value();
            rows.row()
                    .set(CASES_RECOMMENDATION_PARTY.TEXT_ID, text)
                    .set(CASES_RECOMMENDATION_PARTY.RECOMMENDATION, recommendation)
                    .set(CASES_RECOMMENDATION_PARTY.DIRECTION, direction)
                    .set(CASES_RECOMMENDATION_PARTY.POSITION, at + 1)
                    .set(CASES_RECOMMENDATION_PARTY.PRINTED, party.printed())
                    .set(CASES_RECOMMENDATION_PARTY.ORGANIZATION_ID, organization);
        }
    }

    private static void points(RowBatch rows, int text, int recommendation, List<Recommendation.Point> points) {
        for (int at = 0; at < points.size(); at++) {
            Recommendation.Point point = points.get(at);
            StoredOrigin origin = StoredOrigin.of(point.origin());
            rows.row()
                    .set(CASES_RECOMMENDATION_POINT.TEXT_ID, text)
                    .set(CASES_RECOMMENDATION_POINT.RECOMMENDATION, recommendation)
                    .set(CASES_RECOMMENDATION_POINT.POSITION, at + 1)
                    .set(CASES_RECOMMENDATION_POINT.LABEL, point.label())
                    .set(CASES_RECOMMENDATION_POINT.BODY, point.text())
                    .set(CASES_RECOMMENDATION_POINT.START_LINE, origin.startLine())
                    .set(CASES_RECOMMENDATION_POINT.END_LINE, origin.endLine());
        }
    }

    private static RowBatch attachments(int text, List<Attachment> attachments) {
        RowBatch rows = RowBatch.of(CASES_ATTACHMENT);
        for (int at = 0; at < attachments.size(); at++) {
            Attachment attachment = attachments.get(at);
            StoredOrigin origin = StoredOrigin.of(attachment.origin());
            AttachedFile file = attachment.file();
            Checksum checksum = file == null ? null : file.checksum();
            rows.row()
                    .set(
                            CASES_ATTACHMENT.FILE_STATE,
                            file == null ? null : file.state().code())
                    .set(CASES_ATTACHMENT.SHA512, checksum == null ? null : checksum.hex())
                    .set(CASES_ATTACHMENT.MEDIA_TYPE, file == null ? null : file.mediaType())
                    .set(CASES_ATTACHMENT.SIZE_IN_BYTES, file == null ? null : Long.valueOf(file.size()))
                    .set(CASES_ATTACHMENT.TEXT_ID, text)
                    .set(CASES_ATTACHMENT.POSITION, at + 1)
                    .set(CASES_ATTACHMENT.NAME, attachment.name())
                    .set(CASES_ATTACHMENT.LINK, attachment.link())
                    .set(CASES_ATTACHMENT.VISIBILITY, attachment.visibility().code())
                    .set(CASES_ATTACHMENT.START_LINE, origin.startLine())
                    .set(CASES_ATTACHMENT.END_LINE, origin.endLine());
        }
        return rows;
    }
}

package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_ATTACHMENT;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION_PARTY;
import static dk.sagsgang.storage.schema.Tables.CASES_RECOMMENDATION_POINT;
import static dk.sagsgang.storage.schema.Tables.CASES_SECTION;
import static dk.sagsgang.storage.schema.Tables.CASES_TEXT;

import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.NewPaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.Section;
import dk.sagsgang.files.SourceLines;
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
        SourceLines source = text.source();
        RowBatch.of(CASES_TEXT)
                .add(
                        id,
                        text.paper().value(),
                        text.consultation().value(),
                        source.file().value(),
                        source.start(),
                        source.end(),
                        UtcText.of(UtcText.now()))
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
            rows.add(
                    text,
                    at + 1,
                    section.kind().code(),
                    section.heading(),
                    section.text(),
                    section.visibility().code(),
                    section.source().start(),
                    section.source().end());
        }
        return rows;
    }

    private static void recommendations(DSLContext context, int text, List<Recommendation> recommendations) {
        RowBatch rows = RowBatch.of(CASES_RECOMMENDATION);
        RowBatch parties = RowBatch.of(CASES_RECOMMENDATION_PARTY);
        RowBatch points = RowBatch.of(CASES_RECOMMENDATION_POINT);
        for (int at = 0; at < recommendations.size(); at++) {
            Recommendation recommendation = recommendations.get(at);
            SourceLines source = recommendation.source();
            rows.add(text, at + 1, source.start(), source.end());
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
            rows.add(text, recommendation, direction, at + 1, party.printed(), organization);
        }
    }

    private static void points(RowBatch rows, int text, int recommendation, List<Recommendation.Point> points) {
        for (int at = 0; at < points.size(); at++) {
            Recommendation.Point point = points.get(at);
            rows.add(
                    text,
                    recommendation,
                    at + 1,
                    point.label(),
                    point.text(),
                    point.source().start(),
                    point.source().end());
        }
    }

    private static RowBatch attachments(int text, List<Attachment> attachments) {
        RowBatch rows = RowBatch.of(CASES_ATTACHMENT);
        for (int at = 0; at < attachments.size(); at++) {
            Attachment attachment = attachments.get(at);
            rows.add(
                    text,
                    at + 1,
                    attachment.name(),
                    attachment.link(),
                    attachment.visibility().code(),
                    attachment.source().start(),
                    attachment.source().end());
        }
        return rows;
    }
}

package dk.sagsgang.cases;

import dk.sagsgang.files.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper's text about to be kept.
 *
 * @param origin all its lines, or the event that it and all its parts come from
 */
public record NewPaperText(
        PaperId paper,
        ConsultationId consultation,
        Origin origin,
        List<Section> sections,
        List<Recommendation> recommendations,
        List<Attachment> attachments) {
    public NewPaperText {
        sections = List.copyOf(sections);
        recommendations = List.copyOf(recommendations);
        attachments = List.copyOf(attachments);
        requireFrom(origin, sections.stream().map(Section::origin));
        requireFrom(origin, attachments.stream().map(Attachment::origin));
        for (Recommendation recommendation : recommendations) {
            requireFrom(origin, Stream.of(recommendation.origin()));
            requireFrom(origin, recommendation.points().stream().map(Recommendation.Point::origin));
        }
    }

    private static void requireFrom(Origin whole, Stream<Origin> parts) {
        if (!parts.allMatch(part -> part.isPartOf(whole))) {
            throw new IllegalArgumentException("A part of a text comes from elsewhere than the text");
        }
    }
}

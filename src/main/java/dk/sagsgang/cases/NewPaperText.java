package dk.sagsgang.cases;

import dk.sagsgang.files.SourceLines;
import java.util.List;

/**
 * A paper's text about to be kept.
 *
 * @param source all its lines
 */
public record NewPaperText(
        PaperId paper,
        ConsultationId consultation,
        SourceLines source,
        List<Section> sections,
        List<Recommendation> recommendations,
        List<Attachment> attachments) {
    public NewPaperText {
        sections = List.copyOf(sections);
        recommendations = List.copyOf(recommendations);
        attachments = List.copyOf(attachments);
    }
}

package dk.sagsgang.cases;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.files.Origin;
import java.time.Instant;
import java.util.List;

/**
 * A paper as one document prints it: its sections, recommendations and attachments.
 *
 * @param consultation the stop it was printed for
 * @param origin all its lines, or the event that it and all its parts come from
 * @param sections in printed order
 * @param recommendations in printed order
 * @param attachments in printed order, closed ones included
 */
public record PaperText(
        PaperTextId id,
        PaperId paper,
        ConsultationId consultation,
        Origin origin,
        List<Sealed<Section>> sections,
        List<Sealed<Recommendation>> recommendations,
        List<Sealed<Attachment>> attachments,
        Instant created) {
    public PaperText {
        sections = List.copyOf(sections);
        recommendations = List.copyOf(recommendations);
        attachments = List.copyOf(attachments);
    }
}

package dk.sagsgang.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text of a case, as last printed in the open, with what each body did with it.
 *
 * @param date when it was last treated in the open, or null
 * @param treatments the latest first
 * @param comparison recommendation against decision, where both are known
 */
public record PaperDocument(
        int id,
        String title,
        @Nullable LocalDate date,
        List<ItemDocument> treatments,
        Optional<Comparison> comparison,
        List<SectionBlock> sections,
        List<AttachmentLine> attachments) {
    public PaperDocument {
        treatments = List.copyOf(treatments);
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
    }
}

package dk.sagsgang.documents.casefile;

import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.part.AttachmentLine;
import dk.sagsgang.documents.part.Ruling;
import dk.sagsgang.documents.part.SectionBlock;
import dk.sagsgang.documents.reference.OrganizationRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
        Optional<TextComparison> comparison,
        List<SectionBlock> sections,
        List<AttachmentLine> attachments) {
    public PaperDocument {
        treatments = List.copyOf(treatments);
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
    }

    /**
     * What each body did, the latest first, each reported once: by the minutes of its own meeting, or else by the
     * latest minutes that print it.
     */
    public List<Ruling> rulings() {
        var parsed = new HashSet<OrganizationRef>();
        treatments.forEach(each -> parsed.add(each.ref().meeting().organization()));
        var rulings = new ArrayList<Ruling>();
        for (ItemDocument treatment : treatments) {
            OrganizationRef own = treatment.ref().meeting().organization();
            treatment.rulings().stream()
                    .filter(each -> each.organization().equals(own) || parsed.add(each.organization()))
                    .forEach(rulings::add);
        }
        return List.copyOf(rulings);
    }
}

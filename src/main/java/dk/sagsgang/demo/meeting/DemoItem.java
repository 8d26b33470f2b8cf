package dk.sagsgang.demo.meeting;

import dk.sagsgang.demo.casefile.WrittenSection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is in one meeting's minutes, sections in printed order.
 *
 * @param caseId the case it comes from
 * @param title with the case letter before it, where there is one
 * @param number the journal number as printed; null when none is
 * @param sections all sections, the decision among them when the meeting has been held
 * @param attachments names as printed
 */
public record DemoItem(
        String caseId,
        String title,
        @Nullable String number,
        List<WrittenSection> sections,
        List<String> attachments) {}

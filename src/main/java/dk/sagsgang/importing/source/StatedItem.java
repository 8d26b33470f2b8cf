package dk.sagsgang.importing.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item as an export states it.
 *
 * @param number as the export has it
 * @param title its title
 * @param neutralTitle the title for the public, or null
 * @param category what kind of case it is said to be ({@code A-sager}), or null
 * @param reference the case number, or null
 * @param access what is stated of its openness; empty where nothing is
 * @param head the lines of number, title and case number
 * @param end its last line
 * @param sections in order
 * @param attachments in order
 */
public record StatedItem(
        String number,
        String title,
        @Nullable String neutralTitle,
        @Nullable String category,
        @Nullable String reference,
        List<String> access,
        LineRange head,
        int end,
        List<StatedSection> sections,
        List<StatedAttachment> attachments) {
    public StatedItem {
        access = List.copyOf(access);
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
    }
}

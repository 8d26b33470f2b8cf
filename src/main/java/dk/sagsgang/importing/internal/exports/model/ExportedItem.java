package dk.sagsgang.importing.internal.exports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item in an export.
 *
 * @param number as the export has it
 * @param title its title; empty where it has none
 * @param neutralTitle the title for the public, or null
 * @param category what kind of case it is said to be, or null
 * @param reference the case number, or null
 * @param access what is stated of its openness; empty where nothing is, and then it is withheld
 * @param fields its text in order
 * @param attachments in order
 */
public record ExportedItem(
        String number,
        String title,
        @Nullable String neutralTitle,
        @Nullable String category,
        @Nullable String reference,
        List<String> access,
        List<Field> fields,
        List<Attachment> attachments) {
    public ExportedItem {
        access = List.copyOf(access);
        fields = List.copyOf(fields);
        attachments = List.copyOf(attachments);
    }

    /**
     * A part of its text.
     *
     * @param heading as printed; null where the text holds its own headings
     * @param isDecision whether the export says that it is a decision
     * @param access what is stated of its own openness; empty where it has none of its own
     */
    public record Field(@Nullable String heading, ExportedText text, boolean isDecision, List<String> access) {
        public Field {
            access = List.copyOf(access);
        }

        /** A field that is as open as its item. */
        public Field(@Nullable String heading, ExportedText text) {
            this(heading, text, false, List.of());
        }
    }

    /**
     * An attachment.
     *
     * @param file its path in the export, or null
     * @param link its address on the web, or null
     * @param access what is stated of its openness; empty where nothing is, and then it is withheld
     */
    public record Attachment(
            String name, @Nullable String file, @Nullable String link, List<String> access) {
        public Attachment {
            access = List.copyOf(access);
        }
    }
}

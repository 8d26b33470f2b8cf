package dk.sagsgang.importing.internal.exports.model;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The text of a field, in the form that the export has it in. */
public sealed interface ExportedText {
    /** No text. */
    ExportedText NONE = new Plain("");

    /** A piece of a web page, or a whole one. */
    record Html(String source) implements ExportedText {}

    /** Lines without markup, ended by any of CR and LF. */
    record Plain(String text) implements ExportedText {}

    /** A day as headings of earlier decisions have it. */
    static String day(LocalDateTime day) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT).format(day);
    }
}

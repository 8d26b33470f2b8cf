package dk.sagsgang.importing.internal.exports.model;

import java.util.Locale;

/** What a document is, where an export says so by a code and not in words. */
public enum ExportedKind {
    AGENDA,
    SUPPLEMENT,
    MINUTES;

    /** A word for it that the vocabulary knows. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

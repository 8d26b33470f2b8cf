package dk.sagsgang.importing.internal.exports.model;

import dk.sagsgang.importing.source.StatedPerson.Participation;

/** Headings for parts that an export has as fields without words, as minutes print them. */
public enum ExportLabel {
    PRESENT("Til stede"),
    ABSENT("Fraværende"),
    MEMBERS("Medlemmer"),
    SUBSTITUTE("stedfortræder"),
    NEUTRAL_TITLE("Titel til offentligheden"),
    DECISION("Beslutning"),
    ATTACHMENTS("Bilag (filer)"),
    UNNAMED_ATTACHMENT("Bilag uden navn");

    private final String printed;

    ExportLabel(String printed) {
        this.printed = printed;
    }

    /** The label of those who took part in one way. */
    public static ExportLabel of(Participation participation) {
        return switch (participation) {
            case PRESENT -> PRESENT;
            case ABSENT -> ABSENT;
            case UNSTATED -> MEMBERS;
        };
    }

    /** The words. */
    public String printed() {
        return printed;
    }
}

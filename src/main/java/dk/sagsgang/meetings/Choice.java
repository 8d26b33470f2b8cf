package dk.sagsgang.meetings;

import java.util.Locale;

/** How a vote was cast. */
public enum Choice {
    FOR("For", "For"),
    AGAINST("Imod", "Against"),
    ABSTAINED("Hverken for eller imod", "Abstained"),
    NOT_VOTING("Stemte ikke", "Did not vote"),
    ABSENT("Fraværende", "Absent"),
    RECUSED("Inhabil", "Recused");

    private final String danish;
    private final String english;

    Choice(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** The name in the public JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }
}

package dk.sagsgang.meetings.vote;

import dk.sagsgang.findings.Bilingual;
import java.util.Locale;

/** How a vote was cast. */
public enum Choice {
    FOR("for", "For", "For"),
    AGAINST("against", "Imod", "Against"),
    ABSTAINED("abstained", "Hverken for eller imod", "Abstained"),
    NOT_VOTING("not-voting", "Stemte ikke", "Did not vote"),
    ABSENT("absent", "Fraværende", "Absent"),
    RECUSED("recused", "Inhabil", "Recused");

    private final String code;
    private final String danish;
    private final String english;

    Choice(String code, String danish, String english) {
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    /** What a side of a vote is called within a sentence: {@code imod}, {@code against}. */
    public Bilingual asSide() {
        return new Bilingual(
                danish.toLowerCase(Locale.of("da")),
                this == ABSTAINED ? "neither for nor against" : english.toLowerCase(Locale.ENGLISH));
    }

    /** Its name in stored data and in the public JSON. */
    public String code() {
        return code;
    }

    /** Its name on Danish pages. */
    public String danish() {
        return danish;
    }

    /** Its name on English pages. */
    public String english() {
        return english;
    }
}

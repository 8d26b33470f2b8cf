package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;

/** The sides of a vote as messages call them. */
public enum Position {
    SUPPORTING("for", "for"),
    OPPOSING("imod", "against"),
    ABSTAINING("hverken for eller imod", "neither for nor against"),
    NOT_VOTING("stemte ikke", "did not vote");

    private final String danish;
    private final String english;

    Position(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** The side in words, as a message has it. */
    public Bilingual text() {
        return new Bilingual(danish, english);
    }
}

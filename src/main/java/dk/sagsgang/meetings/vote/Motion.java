package dk.sagsgang.meetings.vote;

/** What a vote was about. */
public enum Motion {
    PROPOSAL("proposal"),
    AMENDMENT("amendment"),
    /** One of several proposals voted between; each is an entry of its own with those for it. */
    ALTERNATIVE("alternative"),
    ELECTION("election"),
    PROCEDURE("procedure");

    private final String code;

    Motion(String code) {
        this.code = code;
    }

    /** Its name in stored data and in the public JSON. */
    public String code() {
        return code;
    }
}

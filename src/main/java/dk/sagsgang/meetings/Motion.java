package dk.sagsgang.meetings;

/** What a vote was about. */
public enum Motion {
    PROPOSAL,
    AMENDMENT,
    /** One of several proposals voted between; each is an entry of its own with those for it. */
    ALTERNATIVE,
    ELECTION,
    PROCEDURE;

    /** The name in the public JSON. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package dk.sagsgang.files;

/** What kind of event something in the record comes from. */
public enum EventKind {
    /** An agenda, decisions or minutes were published. */
    PUBLICATION("publication"),
    /** A body made a decision. */
    DECISION("decision"),
    /** A vote was closed. */
    VOTE("vote"),
    /** Somebody arrived, left, was away or was disqualified. */
    PRESENCE("presence"),
    /** A body got a seat, or somebody was given one. */
    MEMBERSHIP("membership");

    private final String code;

    EventKind(String code) {
        this.code = code;
    }

    /** Its name in stored data. */
    public String code() {
        return code;
    }
}

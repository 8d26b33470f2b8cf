package dk.sagsgang.meetings.presence;

/** What is recorded of somebody's presence at a meeting. */
public enum PresenceKind {
    PRESENT("present", "present"),
    /** Absent from the whole meeting. */
    ABSENT("absent", "meeting"),
    /** Absent from one item. */
    ABSENT_FROM_ITEM("absent-from-item", "item"),
    /** Left during the item. */
    LEFT("left", "left"),
    /** Arrived during the item. */
    ARRIVED("arrived", "arrived"),
    /** Disqualified (inhabil, kommunestyrelsesloven § 14) and absent from the room for the item. */
    RECUSED("recused", "recused");

    private final String code;
    private final String scope;

    PresenceKind(String code, String scope) {
        this.code = code;
        this.scope = scope;
    }

    /** Its name in stored data. */
    public String code() {
        return code;
    }

    /** What somebody was away from, as the public JSON of a document names it. */
    public String scope() {
        return scope;
    }
}

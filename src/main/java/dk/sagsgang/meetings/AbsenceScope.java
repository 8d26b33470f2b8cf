package dk.sagsgang.meetings;

/** What somebody was absent from, or how he came to be. */
public enum AbsenceScope {
    MEETING,
    ITEM,
    /** Left during the item. */
    LEFT,
    /** Arrived during the item. */
    ARRIVED,
    /** Disqualified (inhabil, kommunestyrelsesloven § 14) and out of the room for the item. */
    RECUSED;

    /** The name in the public JSON. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

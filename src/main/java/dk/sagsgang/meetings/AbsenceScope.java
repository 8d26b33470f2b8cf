package dk.sagsgang.meetings;

/** What somebody was absent from, or the kind of absence. */
public enum AbsenceScope {
    MEETING,
    ITEM,
    /** Left during the item. */
    LEFT,
    /** Arrived during the item. */
    ARRIVED,
    /** Disqualified (inhabil, kommunestyrelsesloven § 14) and absent from the room for the item. */
    RECUSED;

    /** The name in the public JSON. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

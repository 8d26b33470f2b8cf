package dk.sagsgang.vocabulary;

/** What a labelled line in the header of minutes states. */
public enum HeaderLabel {
    DATE,
    TIME,
    END,
    PLACE,
    /** Who has a seat in the body. */
    MEMBERS,
    PRESENT,
    ABSENT,
    /** The administration's people. */
    OFFICIALS,
    GUESTS,
    BODY,
    TERM,
    OTHER
}

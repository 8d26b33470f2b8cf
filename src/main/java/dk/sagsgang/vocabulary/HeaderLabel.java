package dk.sagsgang.vocabulary;

/** What a labelled line in the header of minutes states. */
public enum HeaderLabel {
    DATE,
    TIME,
    END,
    PLACE,
    PRESENT,
    ABSENT,
    BODY,
    TERM,
    OTHER
}

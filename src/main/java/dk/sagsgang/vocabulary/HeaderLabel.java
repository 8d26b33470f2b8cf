package dk.sagsgang.vocabulary;

/** What a labelled line in the head of minutes tells. */
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

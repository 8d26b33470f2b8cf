package dk.sagsgang.documents;

/** What part of the record somebody follows. */
public sealed interface Scope {
    /** All of it. */
    record Everything() implements Scope {}

    /** A body, by its name in addresses. */
    record OfCommittee(String slug) implements Scope {}

    /** A case, by its name in addresses. */
    record OfCase(String slug) implements Scope {}

    /** All of the record. */
    Scope EVERYTHING = new Everything();
}

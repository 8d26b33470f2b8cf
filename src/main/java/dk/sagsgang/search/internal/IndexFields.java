package dk.sagsgang.search.internal;

/** The fields of an indexed item. */
final class IndexFields {
    /** The meeting's id, by which all of its items are replaced together. */
    static final String MEETING = "meeting";

    /** Stems of the title. */
    static final String TITLE = "title";

    /** Stems of the public sections. */
    static final String BODY = "body";

    /** Words of title and sections as written, in lower case: what compounds are split by. */
    static final String WORDS = "words";

    /** Words of the title as written, in lower case: what is suggested. */
    static final String SUGGESTIONS = "suggestions";

    /** Case number in lower case, as printed and as in addresses. */
    static final String REFERENCE = "reference";

    static final String COMMITTEE = "committee";
    static final String YEAR = "year";
    static final String DAY = "day";
    static final String OUTCOME = "outcome";

    /** Only stored. */
    static final String SLUG = "slug";

    static final String NUMBER = "number";
    static final String POSITION = "position";
    static final String PRINTED_TITLE = "printedTitle";
    static final String PRINTED_REFERENCE = "printedReference";
    static final String COMMITTEE_NAME = "committeeName";

    /** Id of the text to take snippets from; absent for a closed item with a public title. */
    static final String TEXT = "text";

    private IndexFields() {}
}

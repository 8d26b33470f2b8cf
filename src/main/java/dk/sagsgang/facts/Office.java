package dk.sagsgang.facts;

/** What somebody is in a body, as a title says. */
public enum Office {
    /** Leads the body: chair of a committee, mayor of a council. */
    CHAIR("chair", 1),
    DEPUTY_CHAIR("deputy-chair", 2),
    /** Rådmand: heads a department and sits in the finance committee (kommunestyrelsesloven § 64). */
    ALDERMAN("alderman", 3),
    MEMBER("member", 4),
    /** A title that is known as none of these; ranks with the members. */
    OTHER("other", 4);

    private final String code;
    private final int rank;

    Office(String code, int rank) {
        this.code = code;
        this.rank = rank;
    }

    /** Its name in stored data. */
    public String code() {
        return code;
    }

    /** Its place among the offices of a body, from 1 for whoever leads it. */
    public int rank() {
        return rank;
    }
}

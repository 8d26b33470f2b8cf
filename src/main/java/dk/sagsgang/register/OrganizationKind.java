package dk.sagsgang.register;

/** What an organization is. */
public enum OrganizationKind {
    COUNCIL("council", "Byråd", "Council"),
    FINANCE_COMMITTEE("finance-committee", "Økonomiudvalg", "Finance committee"),
    COMMITTEE("committee", "Udvalg", "Committee"),
    DEPARTMENT("department", "Forvaltning", "Department"),
    PARTY("party", "Parti", "Party"),
    /** A council that citizens sit in and that is heard: of elders, of disabled persons, of the vulnerable. */
    CITIZENS_COUNCIL("citizens-council", "Råd", "Citizens' council"),
    OTHER("other", "Andet", "Other");

    private final String code;
    private final String danish;
    private final String english;

    OrganizationKind(String code, String danish, String english) {
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    /** Its name in stored data and in the public JSON. */
    public String code() {
        return code;
    }

    /** Its name on Danish pages. */
    public String danish() {
        return danish;
    }

    /** Its name on English pages. */
    public String english() {
        return english;
    }

    /** Whether it holds meetings that politicians decide in. */
    public boolean isPolitical() {
        return this == COUNCIL || this == FINANCE_COMMITTEE || this == COMMITTEE;
    }
}

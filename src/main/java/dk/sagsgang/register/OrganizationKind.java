package dk.sagsgang.register;

import java.util.Locale;

/** What an organization is. */
public enum OrganizationKind {
    COUNCIL("Byråd", "Council"),
    FINANCE_COMMITTEE("Økonomiudvalg", "Finance committee"),
    COMMITTEE("Udvalg", "Committee"),
    DEPARTMENT("Forvaltning", "Department"),
    PARTY("Parti", "Party"),
    /** A council that citizens sit in and that is heard: of elders, of disabled persons, of the vulnerable. */
    CITIZENS_COUNCIL("Råd", "Citizens' council"),
    OTHER("Andet", "Other");

    private final String danish;
    private final String english;

    OrganizationKind(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** The name in the public JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }

    /** Whether it holds meetings that politicians decide in. */
    public boolean isPolitical() {
        return this == COUNCIL || this == FINANCE_COMMITTEE || this == COMMITTEE;
    }
}

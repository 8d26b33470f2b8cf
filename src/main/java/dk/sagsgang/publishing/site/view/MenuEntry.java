package dk.sagsgang.publishing.site.view;

/** The entries of the menu at the top of every page; a page says which of them it belongs to. */
public enum MenuEntry {
    NONE(""),
    MEETINGS("/moeder"),
    CASES("/sager"),
    COMMITTEES("/udvalg"),
    PERSONS("/personer"),
    FINDINGS("/fund"),
    BENEFITS("/gevinster"),
    CALCULATOR("/beregn");

    private final String path;

    MenuEntry(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}

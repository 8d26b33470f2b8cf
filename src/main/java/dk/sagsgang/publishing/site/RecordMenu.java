package dk.sagsgang.publishing.site;

import dk.sagsgang.publishing.site.view.MenuEntry;

/** The menu entries of the record's own pages, for pages of other modules that belong to one of them. */
public final class RecordMenu {
    public static final MenuEntry MEETINGS = new MenuEntry(10, "menu.meetings", "/moeder");
    public static final MenuEntry CASES = new MenuEntry(20, "menu.cases", "/sager");
    public static final MenuEntry COMMITTEES = new MenuEntry(30, "menu.committees", "/udvalg");
    public static final MenuEntry PERSONS = new MenuEntry(40, "menu.persons", "/personer");
    public static final MenuEntry FINDINGS = new MenuEntry(50, "menu.findings", "/fund");

    private RecordMenu() {}
}

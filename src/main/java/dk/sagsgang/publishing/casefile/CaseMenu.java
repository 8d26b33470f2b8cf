package dk.sagsgang.publishing.casefile;

import dk.sagsgang.publishing.site.view.MenuEntry;

/** The menu entry of cases, for pages of other modules that belong to a case. */
public final class CaseMenu {
    /** Cases. */
    public static final MenuEntry CASES = new MenuEntry(20, "menu.cases", "/sager");

    private CaseMenu() {}
}

package dk.sagsgang.investment.web;

import dk.sagsgang.publishing.site.view.MenuEntry;

/** The module's entries in the menu. */
public final class InvestmentMenu {
    public static final MenuEntry BENEFITS = new MenuEntry(60, "menu.benefits", "/gevinster");
    public static final MenuEntry CALCULATOR = new MenuEntry(70, "menu.calculator", "/beregn");

    private InvestmentMenu() {}
}

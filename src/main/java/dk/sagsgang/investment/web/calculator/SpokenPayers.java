package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.publishing.site.text.Texts;

/** Payers as sentences name them. */
public final class SpokenPayers {
    private SpokenPayers() {}

    /** <i>kommunen</i> for <i>kommune</i>. A name that the texts do not have stays as its author wrote it. */
    public static String spoken(Texts texts, String name) {
        return texts.find("payer." + name).orElse(name);
    }
}

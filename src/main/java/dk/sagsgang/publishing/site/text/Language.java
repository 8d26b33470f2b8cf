package dk.sagsgang.publishing.site.text;

import dk.sagsgang.quantities.NumberFormats;
import java.util.Locale;

/** The languages of the interface. What the sources say is always shown as they say it, in Danish. */
public enum Language {
    DANISH("da", "Dansk", "da_DK", ""),
    ENGLISH("en", "English", "en_GB", "/en");

    private final String code;
    private final String ownName;
    private final String openGraph;
    private final String prefix;

    Language(String code, String ownName, String openGraph, String prefix) {
        this.code = code;
        this.ownName = ownName;
        this.openGraph = openGraph;
        this.prefix = prefix;
    }

    /** As in the {@code lang} attribute. */
    public String code() {
        return code;
    }

    /** Its name in itself, for the language switch. */
    public String ownName() {
        return ownName;
    }

    /** As Open Graph writes a locale. */
    public String openGraph() {
        return openGraph;
    }

    /** What its addresses begin with: nothing for Danish. */
    public String prefix() {
        return prefix;
    }

    /** The locale by which Java formats and sorts in this language. */
    public Locale locale() {
        return this == DANISH ? Locale.of("da", "DK") : Locale.UK;
    }

    /** How it writes numbers, plain; {@link NumberFormats#typeset()} for text on a page. */
    public NumberFormats numbers() {
        return this == DANISH ? NumberFormats.DANISH : NumberFormats.ENGLISH;
    }

    /** The other of the two languages. */
    public Language other() {
        return this == DANISH ? ENGLISH : DANISH;
    }
}

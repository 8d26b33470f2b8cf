package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * Two items with the same number.
 *
 * @param number as printed
 */
public record ItemNumberRepeated(SourcePlace place, String number) implements Finding {
    public static final String CODE = "item-number-repeated";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Bilingual message() {
        return new Bilingual("To punkter har nummer " + number + ".", "Two items have the number " + number + ".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual("Giv hvert punkt sit eget nummer.", "Give every item a number of its own.");
    }
}

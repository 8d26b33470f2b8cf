package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * A number that is missing among the items.
 *
 * @param before the number before the gap
 * @param after the number after it
 */
public record ItemNumberGap(SourcePlace place, int before, int after) implements Finding {
    public static final String CODE = "item-number-gap";

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
        return new Bilingual(
                "Efter punkt " + before + " kommer punkt " + after + ".",
                "Item " + before + " is followed by item " + after + ".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Se efter, om et punkt er faldet ud. Er det et lukket punkt, så lad nummeret stå med en offentlig titel.",
                "Check whether an item is missing. If it is closed, include its number with a public title.");
    }
}

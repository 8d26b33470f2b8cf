package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.quantities.Counted;

/**
 * Lines that were not understood as part of the head or of any item.
 *
 * @param lines how many lines with text
 */
public record TextLost(SourcePlace place, int lines) implements Finding {
    public static final String CODE = "text-lost";

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
                Counted.of(lines, "linje", "linjer") + " kunne ikke henføres til noget punkt.",
                Counted.of(lines, "line", "lines") + " could not be assigned to any item.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Se efter, om en overskrift eller et punktnummer mangler lige før.",
                "Check whether a heading or an item number is missing just before.");
    }
}

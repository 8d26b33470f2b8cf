package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * A heading that is printed twice in one item.
 *
 * @param heading as printed
 * @param firstLine where it is the first time
 */
public record HeadingRepeated(SourcePlace place, String heading, int firstLine) implements Finding {
    public static final String CODE = "heading-repeated";

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
                "Overskriften »" + heading + "« står også i linje " + firstLine + ".",
                "The heading \"" + heading + "\" also stands on line " + firstLine + ".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual("Saml teksten under én overskrift.", "Put the text under one heading.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(heading);
    }
}

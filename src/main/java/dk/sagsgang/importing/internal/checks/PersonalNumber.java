package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * A civil registration number (CPR), which may never be published. The number itself is never kept, shown or logged.
 *
 * @param likely whether its check digit fits; numbers given out since 2007 need not have one that does
 */
public record PersonalNumber(SourcePlace place, boolean likely) implements Finding {
    public static final String CODE = "personal-number";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return likely ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "Linjen indeholder noget, der ligner et personnummer" + (likely ? ", og kontrolcifferet passer." : "."),
                "The line contains what looks like a civil registration number"
                        + (likely ? ", and its check digit is valid." : "."));
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Fjern nummeret, og offentliggør dokumentet igen. Er det allerede offentligt, så følg reglerne for brud på persondatasikkerheden.",
                "Remove the number and publish the document again. If it is public already, follow the rules on personal data breaches.");
    }
}

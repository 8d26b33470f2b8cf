package dk.sagsgang.cases.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * A case number that fits no known number system.
 *
 * @param reference as printed
 */
public record JournalNumberUnparsable(SourcePlace place, String reference) implements Finding {
    public static final String CODE = "journal-number-unparsable";

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
                "Sagsnummeret »" + reference + "« har ingen kendt form.",
                "The case number \"" + reference + "\" has no known form.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Skriv nummeret som i journalsystemet, for eksempel 00.30.04-S00-1-21.",
                "Write the number as it is in the records system, for example 00.30.04-S00-1-21.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(reference);
    }
}

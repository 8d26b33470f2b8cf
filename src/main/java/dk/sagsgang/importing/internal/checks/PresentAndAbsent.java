package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * Somebody whom the head of a document lists both as present and as absent from the whole meeting.
 *
 * @param name as printed
 */
public record PresentAndAbsent(SourcePlace place, String name) implements Finding {
    public static final String CODE = "present-and-absent";

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
                name + " står både som til stede og som fraværende.",
                name + " is listed both as present and as absent.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Ret listen, så navnet kun står ét sted; kom eller gik medlemmet undervejs, så skriv hvornår.",
                "Correct the lists so that the name is in one of them; if the member came or left during the meeting, say when.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(name);
    }
}

package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * Text that stops in the middle of a sentence.
 *
 * @param words the last words
 */
public record TextCutOff(SourcePlace place, String words) implements Finding {
    public static final String CODE = "text-cut-off";

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
                "Teksten holder op midt i en sætning: »" + words + "«.",
                "The text stops in the middle of a sentence: \"" + words + "\".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Find fortsættelsen i originalen; den er tit blevet væk ved et sideskift.",
                "Find the rest in the original; it is often lost at a page break.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(words);
    }
}

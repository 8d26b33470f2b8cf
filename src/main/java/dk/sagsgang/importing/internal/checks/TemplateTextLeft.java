package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * Help text of a template that was left in the document.
 *
 * @param words the beginning of the help text
 */
public record TemplateTextLeft(SourcePlace place, String words) implements Finding {
    public static final String CODE = "template-text-left";

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
                "Skabelonens hjælpetekst er ikke fjernet: »" + words + "«.",
                "Help text from the template has been left in: \"" + words + "\".");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Slet hjælpeteksten, eller erstat den med sagens tekst.",
                "Delete the help text or replace it with the text of the case.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(words);
    }
}

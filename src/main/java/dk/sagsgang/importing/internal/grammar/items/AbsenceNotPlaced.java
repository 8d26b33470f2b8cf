package dk.sagsgang.importing.internal.grammar.items;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * An absence from items that are not in the document, so that it can be shown with none.
 *
 * @param items the numbers that it names and no item has, as they are shown
 */
record AbsenceNotPlaced(SourcePlace place, String items) implements Finding {

    @Override
    public String code() {
        return "absence-not-placed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "Der er noteret fravær fra punkt " + items + ", som ikke er i dokumentet.",
                "Absence is recorded from item " + items + ", which is not in the document.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Kontrollér punktnummeret i sætningen, eller om punkterne står i et andet dokument.",
                "Check the number of the item in the sentence, or whether the items are in another document.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(items);
    }
}

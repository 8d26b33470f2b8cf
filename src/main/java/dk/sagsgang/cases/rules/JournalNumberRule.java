package dk.sagsgang.cases.rules;

import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.List;

/** A printed case number is in one of the known systems, so that the case can be linked. */
public final class JournalNumberRule implements Rule {

    @Override
    public Description description() {
        return new Description(
                JournalNumberUnparsable.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Et sagsnummer har en kendt form: KLE-nummer, årstal og løbenummer, eller et nummer med præfiks.",
                        "A case number has a known form: a KLE number, a year and a running number, or a number with a prefix."),
                "KL Emnesystematik (KLE) og de journalsystemer, kommunerne bruger.");
    }

    /** Nothing, or one finding on a reference that is where a case number belongs. */
    public List<Finding> check(String reference, SourcePlace place) {
        return JournalNumber.findAfterTitle(reference).isPresent()
                ? List.of()
                : List.of(new JournalNumberUnparsable(place, reference));
    }
}

package dk.sagsgang.importing.internal.grammar.items;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.Optional;

/**
 * A heading that a document repeats in its items and no vocabulary knows, so that what its sections are for is not known.
 *
 * @param heading as printed the first time
 */
public record HeadingLearnt(SourcePlace place, String heading) implements Finding {
    @Override
    public String code() {
        return "heading-learnt";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "Overskriften \u00bb" + heading
                        + "\u00ab g\u00e5r igen i punkterne, men ordforr\u00e5det kender den ikke.",
                "The heading \"" + heading + "\" is repeated in the items, but the vocabulary does not know it.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Skriv den i vocabulary.yaml under det afsnit, den \u00e5bner (sections), hvis afsnittet skal kendes.",
                "Write it in vocabulary.yaml under the section that it opens (sections), if that section is to be known.");
    }

    @Override
    public Optional<String> printed() {
        return Optional.of(heading);
    }
}

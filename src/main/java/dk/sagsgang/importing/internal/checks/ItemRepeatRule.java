package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every item has a number of its own. */
final class ItemRepeatRule implements DocumentRule {

    @Override
    public Description description() {
        return new Description(
                ItemNumberRepeated.CODE,
                Severity.WARNING,
                new Bilingual("To punkter har ikke samme nummer.", "No two items have the same number."),
                "Kommunestyrelsesloven § 8: listen over sager.");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedMinutes minutes) {
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (ParsedItem item : minutes.items()) {
            if (!seen.add(item.number())) {
                findings.add(new ItemNumberRepeated(SourcePlaces.of(document, item.head()), item.number()));
            }
        }
        return findings;
    }
}

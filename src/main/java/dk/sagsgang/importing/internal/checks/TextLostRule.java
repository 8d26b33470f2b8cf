package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Every line of the source belongs somewhere. */
final class TextLostRule implements DocumentRule {

    @Override
    public Description description() {
        return new Description(
                TextLost.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Hver linje i kilden hører til hovedet, indholdsfortegnelsen eller et punkt.",
                        "Every line of the source belongs to the header, the table of contents or an item."),
                "Kravet om, at intet må gå tabt ved læsningen.");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedMinutes minutes) {
        List<Finding> findings = new ArrayList<>();
        for (LineRange range : minutes.items().isEmpty() ? List.<LineRange>of() : minutes.unassigned()) {
            int lines = (int) IntStream.rangeClosed(range.start(), range.end())
                    .filter(line -> !document.line(line).isBlank())
                    .count();
            if (lines > 0) {
                findings.add(new TextLost(SourcePlaces.of(document, range), lines));
            }
        }
        return findings;
    }
}

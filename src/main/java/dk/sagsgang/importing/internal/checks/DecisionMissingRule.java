package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.List;

/** An item for which a decision is expected has one, or at least a vote; a closed item shows none. */
final class DecisionMissingRule implements ItemRule {

    @Override
    public Description description() {
        return new Description(
                DecisionMissing.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Et åbent punkt, hvor der ventes en beslutning, har en.",
                        "Every open item for which a decision is expected has one."),
                "Kommunestyrelsesloven § 13: beslutningerne indføres i beslutningsprotokollen.");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedItem item) {
        return item.decisionExpected()
                        && item.decisions().isEmpty()
                        && item.votes().isEmpty()
                        && item.visibility().isPublic()
                ? List.of(new DecisionMissing(SourcePlaces.of(document, item.head()), item.number()))
                : List.of();
    }
}

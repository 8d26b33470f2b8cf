package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.List;

/** A rule on a document as a whole. */
interface DocumentRule extends Rule {
    List<Finding> check(SourceDocument document, ParsedMinutes minutes);
}

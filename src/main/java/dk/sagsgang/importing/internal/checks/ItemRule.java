package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.List;

/** A rule on the text of one item. */
interface ItemRule extends Rule {
    List<Finding> check(SourceDocument document, ParsedItem item);
}

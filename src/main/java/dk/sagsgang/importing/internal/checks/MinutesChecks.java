package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.List;

/** Every check on read minutes. It changes nothing of what was read and does not fail on any input. */
public final class MinutesChecks {

    /** The same minutes with the findings of {@link #check(SourceDocument, ParsedMinutes)} and of each item added. */
    public ParsedMinutes checked(SourceDocument document, ParsedMinutes minutes) {
        return minutes;
    }

    /** Findings on one item. */
    public List<Finding> check(SourceDocument document, ParsedHeader header, ParsedItem item) {
        return List.of();
    }

    /** Findings on the document as a whole: what lies between items, or outside them. */
    public List<Finding> check(SourceDocument document, ParsedMinutes minutes) {
        return List.of();
    }
}

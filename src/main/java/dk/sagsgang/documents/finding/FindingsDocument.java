package dk.sagsgang.documents.finding;

import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Severity;
import java.util.List;
import java.util.Map;

/**
 * The findings that a filter lets through.
 *
 * @param total how many on all pages
 * @param open how many of those are open: all but those that have been judged not to be errors
 * @param codes every kind there is a finding of, with how many
 * @param severities every severity there is a finding of, with how many
 * @param statuses every status there is a finding of, with how many
 */
public record FindingsDocument(
        List<FindingLine> findings,
        int total,
        int open,
        int page,
        int pages,
        Map<String, Integer> codes,
        Map<Severity, Integer> severities,
        Map<FindingStatus, Integer> statuses) {
    public FindingsDocument {
        findings = List.copyOf(findings);
    }
}

package dk.sagsgang.documents;

import dk.sagsgang.findings.Severity;
import java.util.List;
import java.util.Map;

/**
 * The findings that a filter lets through.
 *
 * @param total how many on all pages
 * @param codes every kind there is a finding of, with how many
 * @param severities every severity there is a finding of, with how many
 */
public record FindingsDocument(
        List<FindingLine> findings,
        int total,
        int page,
        int pages,
        Map<String, Integer> codes,
        Map<Severity, Integer> severities) {
    public FindingsDocument {
        findings = List.copyOf(findings);
    }
}

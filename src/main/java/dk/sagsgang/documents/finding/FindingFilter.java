package dk.sagsgang.documents.finding;

import dk.sagsgang.access.Unrestricted;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Severity;
import java.util.Optional;

/**
 * Which findings somebody wants to see.
 *
 * @param page from 1
 */
public record FindingFilter(
        Optional<String> code, Optional<Severity> severity, Optional<FindingStatus> status, int page)
        implements Unrestricted {
    /** Whether a finding passes: it has every code, severity and status that is asked for. */
    public boolean lets(FindingLine finding) {
        return code.map(finding.code()::equals).orElse(true)
                && severity.map(finding.severity()::equals).orElse(true)
                && status.map(finding.status()::equals).orElse(true);
    }
}

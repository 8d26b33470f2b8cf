package dk.sagsgang.findings;

import dk.sagsgang.access.Visibility;
import java.time.Instant;
import java.util.Optional;

/**
 * A finding that was kept, with what it is about.
 *
 * @param visibility closed when it speaks of something closed; no output may show or count it
 */
public record LoggedFinding(
        FindingId id,
        FindingSubject subject,
        String code,
        Severity severity,
        SourcePlace place,
        Bilingual message,
        Bilingual remedy,
        Optional<String> printed,
        Optional<String> computed,
        Visibility visibility,
        Instant created)
        implements Finding {}

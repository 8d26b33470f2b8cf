package dk.sagsgang.findings;

import dk.sagsgang.access.Visibility;
import java.time.Instant;
import java.util.Optional;

/**
 * A finding that was kept, with what it is about.
 *
 * @param judgement the latest judgement by somebody who compared it with its source; empty where there is none
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
        FindingFigures figures,
        Optional<Judgement> judgement,
        Visibility visibility,
        Instant created)
        implements Finding {

    @Override
    public Optional<String> printed() {
        return figures.printed();
    }

    @Override
    public Optional<String> computed() {
        return figures.computed();
    }

    @Override
    public Optional<String> arithmetic() {
        return figures.arithmetic();
    }

    /** What somebody has decided about it; new until then. */
    public FindingStatus status() {
        return judgement.map(Judgement::status).orElse(FindingStatus.NEW);
    }
}

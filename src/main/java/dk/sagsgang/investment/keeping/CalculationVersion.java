package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.knowledge.KnowledgePin;
import java.time.Instant;
import java.util.Optional;

/**
 * One kept version of a calculation. It never changes: a new calculation is a new version.
 *
 * @param number 1 for the first
 * @param keptAt when it was kept
 * @param text the investment file as it was
 * @param result what it came to
 * @param knowledge the version of a knowledge base that it rests on, where it names one
 * @param copiedFrom the version that it was copied from, where it is a scenario of another
 */
public record CalculationVersion(
        int number,
        Instant keptAt,
        String text,
        Result result,
        Optional<KnowledgePin> knowledge,
        Optional<VersionId> copiedFrom) {}

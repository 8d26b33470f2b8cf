package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeChange;
import dk.sagsgang.investment.knowledge.KnowledgePin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One kept version of a calculation. It never changes: a new calculation is a new version.
 *
 * @param number 1 for the first
 * @param keptOn the day it was kept
 * @param text the investment file as it was
 * @param calculation the result of it
 * @param knowledge the version of a knowledge base that it rests on, where it names one
 */
public record CalculationVersion(
        int number, LocalDate keptOn, String text, Calculation calculation, Optional<KnowledgePin> knowledge) {

    /**
     * What has changed in what this version takes from the knowledge base; when anything has, the version is stale.
     *
     * @param pinned the version it rests on
     * @param current the version that is valid now
     * @throws IllegalArgumentException when {@code pinned} is not the version it rests on
     */
    public List<KnowledgeChange> stale(KnowledgeBase pinned, KnowledgeBase current) {
        return knowledge
                .map(pin -> {
                    boolean same = pin.base().equals(pinned.version().base())
                            && pin.version().equals(pinned.version().version());
                    if (!same) {
                        throw new IllegalArgumentException("The calculation rests on " + pin.base() + " "
                                + pin.version() + ", not on " + pinned.version());
                    }
                    return pin.concerned(KnowledgeChange.between(pinned, current));
                })
                .orElse(List.of());
    }

    /** What a later version gives otherwise, line by line. */
    public List<LineDifference> differences(CalculationVersion later) {
        return LineDifference.between(calculation, later.calculation());
    }
}

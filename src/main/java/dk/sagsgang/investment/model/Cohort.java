package dk.sagsgang.investment.model;

import java.util.Optional;

/**
 * The participants that start in one year.
 *
 * @param year index from the start year, 0 for the first
 * @param participants how many start
 * @param completion the share of them that completes
 * @param successRate their own added success rate, empty when the common one holds
 */
public record Cohort(int year, Estimate participants, Estimate completion, Optional<Estimate> successRate) {
    public Cohort {
        if (year < 0) {
            throw new IllegalArgumentException("A cohort starts in year 0 or later, not " + year);
        }
    }
}

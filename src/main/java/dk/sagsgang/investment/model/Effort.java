package dk.sagsgang.investment.model;

import java.util.List;

/**
 * Who takes part, how many succeed because of it, and how long that takes.
 *
 * @param cohorts who takes part
 * @param participants a common factor on the number of participants, 1 as stated
 * @param successRate the added share of those who complete that succeeds because of the effort
 * @param lag years from a cohort's year to its first consequence year
 */
public record Effort(List<Cohort> cohorts, Estimate participants, Estimate successRate, int lag) {
    public Effort {
        cohorts = List.copyOf(cohorts);
    }
}

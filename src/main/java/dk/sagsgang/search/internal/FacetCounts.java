package dk.sagsgang.search.internal;

import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.search.SearchQuery;
import java.util.HashMap;
import java.util.Map;

/** Counts of hits by committee, year and outcome, each with the other two filters applied. */
final class FacetCounts {
    private final String committee;
    private final long year;
    private final String outcome;
    private final Map<String, Integer> byCommittee = new HashMap<>();
    private final Map<Long, Integer> byYear = new HashMap<>();
    private final Map<String, Integer> byOutcome = new HashMap<>();
    private int total;

    FacetCounts(SearchQuery asked) {
        committee = asked.committee().orElse("");
        year = asked.year().orElse(0);
        outcome = asked.outcome().map(Outcome::code).orElse("");
    }

    /**
     * Counts one hit of the words.
     *
     * @param itsYear 0 when unknown
     * @param itsOutcomes codes, without repetition
     */
    void count(String itsCommittee, long itsYear, Iterable<String> itsOutcomes) {
        boolean committeeFits = committee.isEmpty() || committee.equals(itsCommittee);
        boolean yearFits = year == 0 || year == itsYear;
        boolean outcomeFits = outcome.isEmpty() || contains(itsOutcomes, outcome);
        if (committeeFits && yearFits && outcomeFits) {
            total++;
        }
        if (yearFits && outcomeFits) {
            byCommittee.merge(itsCommittee, 1, Integer::sum);
        }
        if (committeeFits && outcomeFits && itsYear != 0) {
            byYear.merge(itsYear, 1, Integer::sum);
        }
        if (committeeFits && yearFits) {
            itsOutcomes.forEach(code -> byOutcome.merge(code, 1, Integer::sum));
        }
    }

    int total() {
        return total;
    }

    Map<String, Integer> byCommittee() {
        return byCommittee;
    }

    Map<Long, Integer> byYear() {
        return byYear;
    }

    Map<String, Integer> byOutcome() {
        return byOutcome;
    }

    private static boolean contains(Iterable<String> codes, String wanted) {
        for (String code : codes) {
            if (code.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}

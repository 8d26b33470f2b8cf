package dk.sagsgang.investment.benefits;

import java.time.LocalDate;

/**
 * How many began, or how many succeeded, in a period. A later count of the same period corrects an earlier one; none is ever
 * overwritten.
 *
 * @param period when they began; successes are counted with those they began with
 * @param recordedOn the day it was entered
 * @param source the statement it is from
 */
public record PeopleCount(
        InvestmentId investment, Kind kind, ReportPeriod period, int people, LocalDate recordedOn, String source) {
    /** Who is counted. */
    public enum Kind {
        PARTICIPANTS("participants"),
        SUCCESSES("successes");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }
    }

    public PeopleCount {
        if (people < 0) {
            throw new IllegalArgumentException("There cannot be " + people + " people");
        }
    }
}

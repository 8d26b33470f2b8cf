package dk.sagsgang.investment.benefits;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date on which the programme is stopped or continues.
 *
 * @param date when it is decided
 * @param criterion what must hold to go on
 * @param benefit the gain it is about, empty when it is about the whole investment
 * @param decision what was decided, empty until then
 */
public record Gate(LocalDate date, String criterion, Optional<String> benefit, Optional<Decision> decision) {
    /** What can be decided at a gate. */
    public enum Verdict {
        GO("go"),
        STOP("stop");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }
    }

    /**
     * What was decided.
     *
     * @param on the day of it
     * @param reason why, where it is stated
     */
    public record Decision(Verdict verdict, LocalDate on, Optional<String> reason) {}

    /** Whether the gate is overdue on a day. */
    public boolean overdue(LocalDate today) {
        return decision.isEmpty() && date.isBefore(today);
    }

    /** The day the programme, or one gain of it, was stopped here. */
    public Optional<LocalDate> stoppedOn() {
        return decision.filter(decided -> decided.verdict() == Verdict.STOP).map(Decision::on);
    }
}

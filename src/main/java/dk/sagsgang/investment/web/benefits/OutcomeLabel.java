package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.LineOutcome;
import dk.sagsgang.quantities.Money;

/** What came of one expectation, as pages name and colour it. */
public enum OutcomeLabel {
    WITHIN("agreed"),
    BELOW("refused"),
    ABOVE("heard"),
    SPENT("plain"),
    UNFINISHED("waiting"),
    LATE("waiting"),
    STOPPED("closed"),
    AHEAD("plain");

    private final String look;

    OutcomeLabel(String look) {
        this.look = look;
    }

    /** The ending of its label's class. */
    public String look() {
        return look;
    }

    static OutcomeLabel of(LineOutcome outcome, int currentYear) {
        if (!outcome.awaited()) {
            return STOPPED;
        }
        if (outcome.realised().isPresent()) {
            return of(outcome, outcome.realised().get());
        }
        if (outcome.late(currentYear)) {
            return LATE;
        }
        return outcome.measured().isPresent() ? UNFINISHED : AHEAD;
    }

    private static OutcomeLabel of(LineOutcome outcome, Money realised) {
        if (outcome.expected().isCertain()) {
            return SPENT;
        }
        if (outcome.expected().covers(realised)) {
            return WITHIN;
        }
        return realised.compareTo(outcome.expected().low()) < 0 ? BELOW : ABOVE;
    }
}

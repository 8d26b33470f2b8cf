package dk.sagsgang.publishing.site.view;

import dk.sagsgang.meetings.outcome.Outcome;

/** The look of an outcome's label. The word says it; the look only helps the eye. */
public final class OutcomeLook {
    private OutcomeLook() {}

    /** The ending of the label's class. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case RECOMMENDED, APPROVED, DECIDED -> "agreed";
            case REJECTED -> "refused";
            case POSTPONED, SENT_BACK, WITHDRAWN, AMENDED -> "waiting";
            case DISCUSSED, NOTED -> "heard";
            case OTHER -> "plain";
        };
    }
}

package dk.sagsgang.facts;

import java.util.List;

/**
 * How the decision of the body that met compares with what was recommended to it.
 *
 * @param verdict what came of the recommendation
 * @param rule the id of the rule that says so
 * @param recommendation where the recommendation is printed
 * @param decision where the decision is printed
 * @param runs the decision's text cut into what it shares with the recommendation and what it adds
 */
public record Following(Verdict verdict, String rule, Span recommendation, Span decision, List<Run> runs) {
    public Following {
        runs = List.copyOf(runs);
    }

    /** Lines of the source, from 1. */
    public record Span(int start, int end) {}

    /**
     * Words on end of a decision's text.
     *
     * @param start where they begin in the text, from 0
     * @param end where they end
     * @param differs whether the recommendation does not have them
     */
    public record Run(int start, int end, boolean differs) {}

    /** How a decision compares with a recommendation. */
    public enum Verdict {
        FOLLOWED("followed"),
        /** Followed, with a remark or condition added. */
        FOLLOWED_WITH_REMARK("followed-with-remark"),
        CHANGED("changed"),
        REJECTED("rejected"),
        /** Put off, sent back or taken off the agenda. */
        POSTPONED("postponed"),
        /** Only discussed or taken note of. */
        NO_POSITION("no-position");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }
    }
}

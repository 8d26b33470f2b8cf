package dk.sagsgang.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recommended beside what was decided.
 *
 * @param recommenders who recommends, as printed
 * @param points what is recommended
 * @param decision the decision it is held against
 * @param decided the decision's words, those that the recommendation has not told apart
 */
public record Comparison(
        List<String> recommenders, List<Point> points, DecisionBlock decision, List<Run> decided, Verdict verdict) {
    public Comparison {
        recommenders = List.copyOf(recommenders);
        points = List.copyOf(points);
        decided = List.copyOf(decided);
    }

    /** One recommended point. @param label as printed, or null */
    public record Point(@Nullable String label, String text) {}

    /** Words on end that are all alike in this. @param differs whether the recommendation has them not */
    public record Run(String text, boolean differs) {}

    /** How the decision stands to the recommendation. */
    public enum Verdict {
        FOLLOWED,
        /** Followed, with a remark or condition added. */
        FOLLOWED_WITH_REMARK,
        CHANGED,
        REJECTED,
        POSTPONED,
        /** Only discussed or taken note of. */
        NO_POSITION
    }
}

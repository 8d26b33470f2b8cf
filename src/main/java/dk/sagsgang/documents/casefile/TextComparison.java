package dk.sagsgang.documents.casefile;

import dk.sagsgang.documents.part.DecisionBlock;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.facts.Following;
import dk.sagsgang.findings.Bilingual;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was recommended compared with what was decided.
 *
 * @param recommenders who recommends, as printed
 * @param points what is recommended
 * @param decision the decision it is compared with
 * @param decided the decision's words, those set apart that the recommendation does not have
 * @param amendments the amendments that were adopted, in the order in which they were voted on
 * @param verdict what came of the recommendation
 * @param rule the rule that says so, as a sentence
 */
public record TextComparison(
        List<String> recommenders,
        List<Point> points,
        DecisionBlock decision,
        List<Run> decided,
        List<Amendment> amendments,
        Following.Verdict verdict,
        Optional<Bilingual> rule) {
    public TextComparison {
        recommenders = List.copyOf(recommenders);
        points = List.copyOf(points);
        decided = List.copyOf(decided);
        amendments = List.copyOf(amendments);
    }

    /**
     * One recommended point.
     *
     * @param label as printed, or null
     */
    public record Point(@Nullable String label, String text) {}

    /** Whether an adopted amendment changed a point. */
    public boolean isAmended(Point point) {
        return amendments.stream().anyMatch(each -> point.equals(each.point()));
    }

    /**
     * An amendment that was adopted.
     *
     * @param point the recommended point that it shares most words with, or null where none stands out
     * @param words its words, those set apart that the point does not have
     * @param source where it is in its source, or null where it comes from an event
     */
    public record Amendment(
            @Nullable Point point,
            List<Run> words,
            @Nullable SourceRef source) {
        public Amendment {
            words = List.copyOf(words);
        }
    }

    /**
     * Words on end.
     *
     * @param differs whether the recommendation does not have them
     */
    public record Run(String text, boolean differs) {}
}

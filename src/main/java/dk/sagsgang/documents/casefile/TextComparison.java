package dk.sagsgang.documents.casefile;

import dk.sagsgang.documents.part.DecisionBlock;
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
 * @param verdict what came of the recommendation
 * @param rule the rule that says so, as a sentence
 */
public record TextComparison(
        List<String> recommenders,
        List<Point> points,
        DecisionBlock decision,
        List<Run> decided,
        Following.Verdict verdict,
        Optional<Bilingual> rule) {
    public TextComparison {
        recommenders = List.copyOf(recommenders);
        points = List.copyOf(points);
        decided = List.copyOf(decided);
    }

    /**
     * One recommended point.
     *
     * @param label as printed, or null
     */
    public record Point(@Nullable String label, String text) {}

    /**
     * Words on end.
     *
     * @param differs whether the recommendation does not have them
     */
    public record Run(String text, boolean differs) {}
}

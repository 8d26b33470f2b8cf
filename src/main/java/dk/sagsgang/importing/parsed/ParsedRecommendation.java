package dk.sagsgang.importing.parsed;

import dk.sagsgang.importing.source.LineRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended.
 *
 * @param recommenders the departments (or the proposer) that recommend, in printed order
 * @param recommendedTo the bodies it goes to in order, the deciding one last
 * @param points the numbered points, or the one sentence where there are none
 * @param lines where it is
 */
public record ParsedRecommendation(
        List<String> recommenders, List<String> recommendedTo, List<Point> points, LineRange lines) {
    public ParsedRecommendation {
        recommenders = List.copyOf(recommenders);
        recommendedTo = List.copyOf(recommendedTo);
        points = List.copyOf(points);
    }

    /**
     * One point.
     *
     * @param label its number or letter as printed, or null where it has none
     * @param text joined over line breaks
     */
    public record Point(@Nullable String label, String text, LineRange lines) {}
}

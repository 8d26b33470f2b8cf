package dk.sagsgang.cases;

import dk.sagsgang.files.Origin;
import dk.sagsgang.register.OrganizationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended (indstilling), by whom and to whom.
 *
 * @param recommenders in printed order
 * @param recommendedTo in order, the deciding body last
 * @param points the numbered points, or the one sentence where there are none
 */
public record Recommendation(List<Party> recommenders, List<Party> recommendedTo, List<Point> points, Origin origin) {
    public Recommendation {
        recommenders = List.copyOf(recommenders);
        recommendedTo = List.copyOf(recommendedTo);
        points = List.copyOf(points);
    }

    /**
     * Who recommends or receives.
     *
     * @param organization null where the printed words name none that could be recognised
     */
    public record Party(String printed, @Nullable OrganizationId organization) {}

    /**
     * One point.
     *
     * @param label its number or letter as printed, or null
     */
    public record Point(@Nullable String label, String text, Origin origin) {}
}

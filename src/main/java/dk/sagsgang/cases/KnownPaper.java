package dk.sagsgang.cases;

import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a case, as far as is needed to tell whether a text is another printing of it.
 *
 * @param sketch of its text when first seen
 * @param stops where it has been seen
 */
public record KnownPaper(PaperId id, String title, TextSketch sketch, List<Stop> stops) {
    public KnownPaper {
        stops = List.copyOf(stops);
    }

    /** A body and a day. */
    public record Stop(
            OrganizationId organization, @Nullable LocalDate date) {}
}

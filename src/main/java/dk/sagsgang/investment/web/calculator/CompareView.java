package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.access.Unrestricted;
import java.util.List;
import java.util.Optional;

/**
 * Two calculations side by side.
 *
 * @param first the first
 * @param second the second
 * @param results key figures of both and the difference
 * @param differences what differs, and what it does to the net result
 * @param together what the differences do to the net result together and not one by one; empty when there is one or none
 */
public record CompareView(
        Side first, Side second, Table results, List<DifferenceRow> differences, Optional<String> together)
        implements Unrestricted {
    public CompareView {
        differences = List.copyOf(differences);
    }

    /**
     * One of the two.
     *
     * @param title what it is called
     * @param path where it can be seen
     * @param code the calculation as it is carried or named in an address
     */
    public record Side(String title, String path, String code) {}

    /** Whether the two do not differ. */
    public boolean isSame() {
        return differences.isEmpty();
    }
}

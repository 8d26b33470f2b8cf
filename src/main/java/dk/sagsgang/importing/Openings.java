package dk.sagsgang.importing;

import dk.sagsgang.findings.Finding;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody has opened of what one document held back. Each opening speaks of one finding: that its line does not close what the
 * finding names. Another line that may close the same thing holds it back still.
 */
public final class Openings {
    /** Nothing is opened. */
    public static final Openings NONE = new Openings(Set.of());

    /** Where a finding on the document as a whole is. */
    public static final int WHOLE = -1;

    private final Set<Opening> openings;

    /**
     * A finding by its place in the document.
     *
     * @param item the place of its item in the document, from 0, or {@link #WHOLE}
     */
    private record Opening(int item, int line, String message) {
        static Opening of(int item, Finding finding) {
            return new Opening(
                    item, finding.place().startLine(), finding.message().danish());
        }
    }

    private Openings(Set<Opening> openings) {
        this.openings = openings;
    }

    /**
     * These, and what a finding holds back.
     *
     * @param item the place of its item in the document, from 0, or {@link #WHOLE}
     */
    public Openings with(int item, Finding finding) {
        Set<Opening> more = new HashSet<>(openings);
        more.add(Opening.of(item, finding));
        return new Openings(more);
    }

    /** Whether nothing is opened. */
    public boolean isEmpty() {
        return openings.isEmpty();
    }

    /** Whether what a finding holds back is opened. */
    public boolean contains(int item, Finding finding) {
        return openings.contains(Opening.of(item, finding));
    }
}

package dk.sagsgang.findings;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a check has found in a source. Implementations are small records beside the rule that raises them; a
 * finding never changes what was read.
 */
public interface Finding {
    /** A stable code in lower case with hyphens, for example {@code sum-mismatch}. Part of the public contract. */
    String code();

    /** How severe it is; the same for all findings of one code. */
    Severity severity();

    /** Where in the source it is. */
    SourcePlace place();

    /** All lines that it speaks of; it is shown only to those who may see each of them. */
    default List<SourcePlace> restsOn() {
        return List.of(place());
    }

    /** What is wrong, for a reader without the source at hand. */
    Bilingual message();

    /** How to correct the source. */
    Bilingual remedy();

    /** The figure or word as printed, where the finding is about one. */
    default Optional<String> printed() {
        return Optional.empty();
    }

    /** What it would be by the rest of the source, where that can be computed. */
    default Optional<String> computed() {
        return Optional.empty();
    }

    /** How it was computed from what is printed ({@code 50 + 0 + 55}), where that can be written out. */
    default Optional<String> arithmetic() {
        return Optional.empty();
    }
}

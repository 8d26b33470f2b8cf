package dk.sagsgang.findings;

import java.util.Optional;

/**
 * What a source prints, and what it would be by the rest of the source.
 *
 * @param printed the figure or word as printed, where the finding is about one
 * @param computed what it would be, where that can be computed
 * @param arithmetic how it was computed, where that can be written out
 */
public record FindingFigures(Optional<String> printed, Optional<String> computed, Optional<String> arithmetic) {}

package dk.sagsgang.investment.keeping;

import dk.sagsgang.cases.CaseFileId;
import java.util.List;
import java.util.Optional;

/**
 * A calculation kept with a case.
 *
 * @param caseFile whose case
 * @param number from 1 within the case; is in addresses
 * @param title the file's title, the same in all versions and once in a case
 * @param versions oldest first, at least one
 */
public record KeptCalculation(
        KeptCalculationId id, CaseFileId caseFile, int number, String title, List<CalculationVersion> versions) {
    public KeptCalculation {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A kept calculation has a version or more");
        }
    }

    /** The version that counts now. */
    public CalculationVersion newest() {
        return versions.getLast();
    }

    /** One of its versions by number, counted from 1. */
    public Optional<CalculationVersion> find(int version) {
        return versions.stream().filter(each -> each.number() == version).findFirst();
    }

    /** The version with exactly this text. */
    public Optional<CalculationVersion> find(String text) {
        return versions.stream().filter(each -> each.text().equals(text)).findFirst();
    }

    /** Whether any version was copied from the other calculation. */
    public boolean isCopyOf(KeptCalculation other) {
        return versions.stream()
                .flatMap(each -> each.copiedFrom().stream())
                .anyMatch(origin -> origin.calculation().equals(other.id()));
    }
}

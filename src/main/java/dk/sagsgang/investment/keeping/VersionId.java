package dk.sagsgang.investment.keeping;

/**
 * Which version of which kept calculation.
 *
 * @param calculation the calculation
 * @param number 1 for its first version
 */
public record VersionId(KeptCalculationId calculation, int number) {}

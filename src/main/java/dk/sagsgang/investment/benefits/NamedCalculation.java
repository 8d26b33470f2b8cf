package dk.sagsgang.investment.benefits;

/**
 * The kept calculation that a promise rests on, as its plan names it.
 *
 * @param number which of the case's calculations
 * @param version which version of it
 */
public record NamedCalculation(int number, int version) {}

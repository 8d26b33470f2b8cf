package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.yaml.InvestmentFile;

/**
 * What became of a calculation that was to be kept.
 *
 * @param calculation the calculation with all its versions
 * @param version the version with this text
 * @param added whether the version is new; if not, the same text was kept before and nothing has changed
 * @param file the file as read, with what its author should know
 */
public record StoredCalculation(
        KeptCalculation calculation, CalculationVersion version, boolean added, InvestmentFile file) {}

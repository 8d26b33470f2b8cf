package dk.sagsgang.investment.keeping;

import java.math.BigDecimal;

/**
 * One number of an investment file that a newer version of a knowledge base replaces.
 *
 * @param item what it was taken from, as {@code kind/id}
 * @param path where it is in the file, for example {@code consequences[0].prices.kommune}
 * @param before as it is
 * @param after as the newer version has it
 */
public record Replacement(String item, String path, BigDecimal before, BigDecimal after) {}

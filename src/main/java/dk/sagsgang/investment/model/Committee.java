package dk.sagsgang.investment.model;

/**
 * A committee inside one payer, whose budget a cost or a consequence belongs to.
 *
 * @param payer the payer it is part of
 * @param name as the author writes it
 */
public record Committee(Payer payer, String name) {}

package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.model.Committee;
import dk.sagsgang.investment.model.Payer;
import java.util.Optional;

/**
 * Which money: one line of the case, for one payer, in one year.
 *
 * @param kind what sort of flow
 * @param line name of the cost or consequence
 * @param payer who pays or gains
 * @param committee inside the payer, where the line names one
 * @param cohort index of the cohort, -1 for a cost that no cohort causes
 * @param year index from the start year
 */
public record Flow(FlowKind kind, String line, Payer payer, Optional<Committee> committee, int cohort, int year) {}

package dk.sagsgang.investment.benefits;

import java.time.LocalDate;

/**
 * What a plan is called, who answers for it, and in which case and when it was decided.
 *
 * @param caseNumber the journal number of the case it was decided in, as printed
 * @param targetGroup who the gain comes from
 * @param owner the person or office that answers for the whole
 * @param decidedOn the day it was decided
 */
public record PlanHead(String caseNumber, String title, String targetGroup, String owner, LocalDate decidedOn) {}

package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;
import java.time.LocalDate;

/**
 * What a benefit gave in a year, as measured. A later measurement of the same year is a correction of an earlier one; none is
 * ever overwritten.
 *
 * @param benefit which benefit
 * @param year budget year
 * @param amount realised gain
 * @param recordedOn the day it was entered
 * @param source the accounts or statement it is from
 */
public record Realised(BenefitId benefit, int year, Money amount, LocalDate recordedOn, String source) {}

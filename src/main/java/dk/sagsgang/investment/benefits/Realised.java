package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;
import java.time.LocalDate;

/**
 * The measured gain or cost of a line in a period. A later measurement of the same period is a correction of an
 * earlier one; none is ever overwritten.
 *
 * @param line which gain or cost
 * @param period what it was measured over
 * @param amount realised gain, or what was spent; both positive
 * @param recordedOn the day it was entered
 * @param source the accounts or statement it is from
 */
public record Realised(LineId line, ReportPeriod period, Money amount, LocalDate recordedOn, String source) {}

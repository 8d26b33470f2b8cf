package dk.sagsgang.investment.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The situation before, which a benefit is measured against.
 *
 * @param value how much
 * @param unit of what, for example kroner a year or days a year
 * @param measuredOn when
 */
public record Baseline(BigDecimal value, String unit, LocalDate measuredOn) {}

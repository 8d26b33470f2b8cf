package dk.sagsgang.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number that applies from a date until the next one.
 *
 * @param from first day it applies
 * @param value in the unit of its parameter
 * @param source where it is published
 */
public record DatedNumber(LocalDate from, BigDecimal value, String source) {}

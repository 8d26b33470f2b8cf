package dk.sagsgang.investment.model;

/**
 * How what comes later is discounted.
 *
 * @param discount rates by year
 * @param discountShift added to every rate, 0 as stated
 */
public record Discounting(DiscountSchedule discount, Estimate discountShift) {}

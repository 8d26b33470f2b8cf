package dk.sagsgang.investment.web.benefits;

/**
 * How a plan came to be what it is.
 *
 * @param versions how many versions there are of its plan
 * @param predictedOtherwise whether what was first promised differs from what the page shows
 */
public record PlanHistory(int versions, boolean predictedOtherwise) {}

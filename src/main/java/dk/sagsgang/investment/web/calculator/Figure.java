package dk.sagsgang.investment.web.calculator;

/**
 * One key figure above the charts.
 *
 * @param id the name of its explanation
 * @param label what it is
 * @param value as read
 * @param note a few words under it, may be empty
 */
public record Figure(String id, String label, String value, String note) {}

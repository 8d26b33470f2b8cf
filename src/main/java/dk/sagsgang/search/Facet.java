package dk.sagsgang.search;

/**
 * One value that hits can be narrowed by.
 *
 * @param value what to filter by
 * @param label what to show: a committee's name as it was last printed; for years and outcomes the value itself
 * @param count how many hits it would leave
 */
public record Facet(String value, String label, int count) {}

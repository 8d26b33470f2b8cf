package dk.sagsgang.search;

import java.util.List;

/**
 * One page of hits. Each facet counts what its own filter would let through with the other filters as they are, so that a
 * reader sees what choosing otherwise would give.
 *
 * @param query what was asked
 * @param total how many hits there are on all pages
 * @param hits those of this page, the best first
 * @param committees facet values are slugs
 * @param years facet values are years, the latest first
 * @param outcomes facet values are the outcomes' codes
 */
public record SearchPage(
        SearchQuery query, int total, List<Hit> hits, List<Facet> committees, List<Facet> years, List<Facet> outcomes) {
    public SearchPage {
        hits = List.copyOf(hits);
        committees = List.copyOf(committees);
        years = List.copyOf(years);
        outcomes = List.copyOf(outcomes);
    }

    /** An answer without hits. */
    public static SearchPage empty(SearchQuery query) {
        return new SearchPage(query, 0, List.of(), List.of(), List.of(), List.of());
    }

    /** How many pages there are, 0 without hits. */
    public int pages() {
        return (total + query.pageSize() - 1) / query.pageSize();
    }
}

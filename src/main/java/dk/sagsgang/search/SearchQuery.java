package dk.sagsgang.search;

import dk.sagsgang.meetings.outcome.Outcome;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody looks for. Words in quotation marks must be adjacent; a minus before a word leaves out items with it. A
 * journal number finds its case.
 *
 * @param words as typed; anything is allowed, nothing is an error
 * @param committee only items of the organization with this slug
 * @param year only items of meetings held in this year
 * @param outcome only items where some body's decision had this outcome
 * @param page counted from 1
 * @param pageSize 1 to 100
 */
public record SearchQuery(
        String words, Optional<String> committee, OptionalInt year, Optional<Outcome> outcome, int page, int pageSize) {
    public static final int DEFAULT_PAGE_SIZE = 20;
    private static final int LARGEST_PAGE = 100;

    public SearchQuery {
        if (page < 1 || pageSize < 1 || pageSize > LARGEST_PAGE) {
            throw new IllegalArgumentException("Page " + page + " of size " + pageSize + " is none");
        }
        words = words.strip();
    }

    /** The first page, without filters. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, Optional.empty(), OptionalInt.empty(), Optional.empty(), 1, DEFAULT_PAGE_SIZE);
    }

    /** The same query, limited to items of one committee. */
    public SearchQuery inCommittee(String slug) {
        return new SearchQuery(words, Optional.of(slug), year, outcome, page, pageSize);
    }

    /** The same query, limited to meetings of one calendar year. */
    public SearchQuery inYear(int only) {
        return new SearchQuery(words, committee, OptionalInt.of(only), outcome, page, pageSize);
    }

    /** The same query, limited to items where some body decided with one outcome. */
    public SearchQuery withOutcome(Outcome only) {
        return new SearchQuery(words, committee, year, Optional.of(only), page, pageSize);
    }

    /** The same query for a page, counted from 1, of {@code size} hits (1 to 100). */
    public SearchQuery onPage(int number, int size) {
        return new SearchQuery(words, committee, year, outcome, number, size);
    }
}

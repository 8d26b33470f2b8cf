package dk.sagsgang.search;

import dk.sagsgang.access.Open;
import java.util.List;

/**
 * Finds public agenda items by their words. Danish is understood as far as a stemmer goes ("budgetter" finds "budgettet"), and
 * a word finds the compounds that it is part of ("skole" finds "skolestruktur"), ranked lower.
 *
 * <p>Safe for use by many threads.
 */
public interface Search {
    /** The best page of hits; without words the newest items that the filters let through. */
    Open<SearchPage> find(SearchQuery query);

    /**
     * Words from the titles of public items that begin as given, the most used first, for completion during typing.
     *
     * @param beginning at least two letters, else the answer is empty
     * @param limit at most this many
     */
    Open<List<String>> suggest(String beginning, int limit);

    /**
     * Whether answers hold the record as it is now. While they do not, meetings that changed lately are left out, so an answer
     * that was asked for meanwhile must not be kept.
     */
    boolean isCurrent();
}

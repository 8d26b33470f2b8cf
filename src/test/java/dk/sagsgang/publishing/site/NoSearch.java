package dk.sagsgang.publishing.site;

import dk.sagsgang.search.Search;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import java.util.List;

/** A search over nothing. */
final class NoSearch implements Search {
    @Override
    public SearchPage find(SearchQuery query) {
        return SearchPage.empty(query);
    }

    @Override
    public List<String> suggest(String beginning, int limit) {
        return List.of();
    }
}

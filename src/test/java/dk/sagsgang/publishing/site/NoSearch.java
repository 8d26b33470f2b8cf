package dk.sagsgang.publishing.site;

import dk.sagsgang.search.Search;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import java.util.List;

/** A search over nothing, which may have fallen behind it. */
final class NoSearch implements Search {
    private volatile boolean isCurrent = true;

    void fallBehind() {
        isCurrent = false;
    }

    void catchUp() {
        isCurrent = true;
    }

    @Override
    public SearchPage find(SearchQuery query) {
        return SearchPage.empty(query);
    }

    @Override
    public List<String> suggest(String beginning, int limit) {
        return List.of();
    }

    @Override
    public boolean isCurrent() {
        return isCurrent;
    }
}

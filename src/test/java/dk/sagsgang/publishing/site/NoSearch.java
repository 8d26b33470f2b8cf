package dk.sagsgang.publishing.site;

import static dk.sagsgang._support.TestRecord.opened;

import dk.sagsgang.access.Open;
import dk.sagsgang.search.Search;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import java.util.List;

/** A search over nothing, which may have fallen behind it. */
public final class NoSearch implements Search {
    private volatile boolean isCurrent = true;

    public void fallBehind() {
        isCurrent = false;
    }

    public void catchUp() {
        isCurrent = true;
    }

    @Override
    public Open<SearchPage> find(SearchQuery query) {
        return opened(SearchPage.empty(query));
    }

    @Override
    public Open<List<String>> suggest(String beginning, int limit) {
        return opened(List.of());
    }

    @Override
    public boolean isCurrent() {
        return isCurrent;
    }
}

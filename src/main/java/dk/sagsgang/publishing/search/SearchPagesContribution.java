package dk.sagsgang.publishing.search;

import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The search page. */
public final class SearchPagesContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(SearchPagesConfiguration.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/publishing/search");
    }
}

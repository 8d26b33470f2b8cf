package dk.sagsgang.feeds;

import dk.sagsgang.feeds.web.FeedPages;
import dk.sagsgang.installation.Contribution;
import java.util.List;

/** Feeds, calendars, tables and JSON of the record's pages. */
public final class FeedsContribution implements Contribution {
    @Override
    public List<Class<?>> pages() {
        return List.of(FeedPages.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/feeds/feeds");
    }
}

package dk.sagsgang.publishing.site.view;

import dk.sagsgang.access.Unrestricted;
import java.util.List;

/**
 * A page of plain text.
 *
 * @param lead the paragraph below the page's title
 * @param passages what follows it
 */
public record Article(String lead, List<Passage> passages) implements Unrestricted {
    public Article {
        passages = List.copyOf(passages);
    }

    /** A paragraph with a heading of its own. */
    public record Passage(String heading, String text) {}
}

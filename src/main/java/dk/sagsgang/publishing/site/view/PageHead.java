package dk.sagsgang.publishing.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself.
 *
 * @param title what it is about, without the site's name
 * @param brief what the breadcrumb calls it
 * @param description one or two sentences for those who meet it elsewhere, or null
 * @param menu where it belongs
 * @param crumbs the steps above it, the outermost first, without the front page
 * @param structuredData a schema.org description as JSON, safe within a script element, or null
 * @param indexable false for pages that no search engine should keep (search results, errors)
 * @param linked whether it has the links to its other forms
 */
public record PageHead(
        String title,
        String brief,
        @Nullable String description,
        MenuEntry menu,
        List<Crumb> crumbs,
        @Nullable String structuredData,
        boolean indexable,
        boolean linked) {
    private static final int LONGEST_DESCRIPTION = 200;

    public PageHead {
        crumbs = List.copyOf(crumbs);
    }

    /** The head of an indexed page with a title, under an entry of the menu. */
    public static PageHead of(String title, MenuEntry menu) {
        return new PageHead(title, title, null, menu, List.of(), null, true, true);
    }

    /** The same head with the steps from the front page to this one. */
    public PageHead under(Crumb... steps) {
        return new PageHead(title, brief, description, menu, List.of(steps), structuredData, indexable, linked);
    }

    /** With a shorter name in the breadcrumb. */
    public PageHead calledBriefly(String name) {
        return new PageHead(title, name, description, menu, crumbs, structuredData, indexable, linked);
    }

    /** Shortened at a word where it is long. */
    public PageHead describedBy(String text) {
        return new PageHead(title, brief, shortened(text), menu, crumbs, structuredData, indexable, linked);
    }

    /** The same head with what the page is about, for machines. */
    public PageHead structuredAs(StructuredData data) {
        return new PageHead(title, brief, description, menu, crumbs, data.json(), indexable, linked);
    }

    /** The same head, telling search engines to leave the page out, and without links to other forms. */
    public PageHead notIndexed() {
        return new PageHead(title, brief, description, menu, crumbs, structuredData, false, false);
    }

    /** With the links to its other forms, whether search engines keep it or not. */
    public PageHead withLinks() {
        return new PageHead(title, brief, description, menu, crumbs, structuredData, indexable, true);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_DESCRIPTION) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return line.substring(0, end < 1 ? LONGEST_DESCRIPTION : end) + " …";
    }
}

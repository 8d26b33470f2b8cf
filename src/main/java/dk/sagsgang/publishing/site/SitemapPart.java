package dk.sagsgang.publishing.site;

import java.util.stream.Stream;

/** Addresses of pages that search engines may find. The sitemap has those of all beans of this type. */
public interface SitemapPart {

    /** Addresses without the language, {@code /moeder/2023-03-14-kultur} for instance. */
    Stream<String> addresses();
}

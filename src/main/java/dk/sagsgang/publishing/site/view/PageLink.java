package dk.sagsgang.publishing.site.view;

/**
 * A link from a page to another form of it, such as a feed: in the page's head for programs, and at its end for people.
 *
 * @param relation its relation to the page, {@code alternate} for another form of the same
 * @param mediaType what it leads to
 * @param path its address without the language
 * @param label the key of the text that names it
 */
public record PageLink(String relation, String mediaType, String path, String label) {}

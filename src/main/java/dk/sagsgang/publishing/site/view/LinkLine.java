package dk.sagsgang.publishing.site.view;

/**
 * One line of a list of links.
 *
 * @param path the address without the language
 * @param title what it leads to
 * @param note a few words more, or empty
 */
public record LinkLine(String path, String title, String note) {}

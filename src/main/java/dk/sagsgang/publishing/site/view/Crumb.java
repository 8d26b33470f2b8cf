package dk.sagsgang.publishing.site.view;

/**
 * One step of the breadcrumb above the page's own.
 *
 * @param label what it is called
 * @param path its address without the language
 */
public record Crumb(String label, String path) {}

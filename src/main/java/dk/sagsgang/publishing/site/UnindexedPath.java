package dk.sagsgang.publishing.site;

/**
 * An address that search engines are asked to leave alone, with everything below it and in all languages.
 *
 * @param path the address without the language
 */
public record UnindexedPath(String path) {}

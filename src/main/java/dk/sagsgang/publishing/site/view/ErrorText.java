package dk.sagsgang.publishing.site.view;

import dk.sagsgang.access.Unrestricted;

/**
 * What an error page says.
 *
 * @param key the key of its text
 */
public record ErrorText(String key) implements Unrestricted {}

package dk.sagsgang.publishing.site;

/**
 * An address that may be posted to, in all languages. Where there is no bean of this type, nothing can be changed over HTTP.
 *
 * @param path the address without the language
 */
public record WritablePath(String path) {}

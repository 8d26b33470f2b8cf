package dk.sagsgang.publishing.site;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * An installation's public address, which canonical links, the site map and feeds are written with.
 *
 * @param uri scheme, host and perhaps port, without a slash at the end
 */
public record PublicAddress(URI uri) {
    /**
     * An address as {@code https://dagsorden.example.dk}, with or without a slash at the end.
     *
     * @throws IllegalArgumentException when it is not such an address: it needs http or https and a host, and may
     *     have no path, query, fragment or user, since the site's own links begin at its root
     */
    public static PublicAddress of(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean isBare = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            if (isWeb && isBare) {
                return new PublicAddress(uri);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not an address: " + text, e);
        }
        throw new IllegalArgumentException("Not the address of a site: " + text);
    }
}

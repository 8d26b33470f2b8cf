package dk.sagsgang.publishing.site;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality may choose about its site.
 *
 * @param name the name at the top of every page; null means the municipality's own name as the record has it
 * @param address the public address that pages name themselves by ({@code https://dagsorden.example.dk}), without a slash at
 *     the end; null means as each request asked
 * @param accent the one accent colour, as {@code #rrggbb}, dark enough to read on white
 * @param proxies whose word is taken for who asks
 */
public record SiteSettings(@Nullable String name, @Nullable URI address, AccentColour accent, TrustedProxies proxies) {
    public static final SiteSettings DEFAULT =
            new SiteSettings(null, null, AccentColour.of("#1d4f5c"), TrustedProxies.NONE);

    /** The same behind some proxies. */
    public SiteSettings behind(TrustedProxies trusted) {
        return new SiteSettings(name, address, accent, trusted);
    }

    public Optional<String> findName() {
        return Optional.ofNullable(name);
    }

    public Optional<URI> findAddress() {
        return Optional.ofNullable(address);
    }
}

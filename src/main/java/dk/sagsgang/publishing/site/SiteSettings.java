package dk.sagsgang.publishing.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality may choose about its site.
 *
 * @param name the name at the top of every page; null means the municipality's own name as the record has it
 * @param address the public address that pages name themselves by; null means none, so that addresses stay relative
 * @param accent the one accent colour, as {@code #rrggbb}, dark enough to read on white
 * @param proxies whose word is taken for who asks
 * @param connections how many connections are open at once; each may hold some 100 kB
 */
public record SiteSettings(
        @Nullable String name,
        @Nullable PublicAddress address,
        AccentColour accent,
        TrustedProxies proxies,
        int connections) {
    public static final SiteSettings DEFAULT =
            new SiteSettings(null, null, AccentColour.of("#1d4f5c"), TrustedProxies.NONE, 1_200);

    /** The same behind some proxies. */
    public SiteSettings behind(TrustedProxies trusted) {
        return new SiteSettings(name, address, accent, trusted, connections);
    }

    /** The same at a public address. */
    public SiteSettings at(PublicAddress address) {
        return new SiteSettings(name, address, accent, proxies, connections);
    }

    /** The same with another limit of open connections. */
    public SiteSettings with(int connections) {
        return new SiteSettings(name, address, accent, proxies, connections);
    }

    /** The name that the operator has given the site; empty where it is named after the municipality. */
    public Optional<String> findName() {
        return Optional.ofNullable(name);
    }

    /** The address that the site is reached at; empty where the operator has given none. */
    public Optional<PublicAddress> findAddress() {
        return Optional.ofNullable(address);
    }
}

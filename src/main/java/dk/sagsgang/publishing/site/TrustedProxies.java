package dk.sagsgang.publishing.site;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The proxies trusted to state the client and the protocol ({@code X-Forwarded-For}, {@code X-Forwarded-Proto}). Anyone
 * can send such headers, so they are used only when the connection comes from one of these.
 *
 * @param addresses the proxies' own addresses
 */
public record TrustedProxies(List<InetAddress> addresses) {
    /** Trusts nobody. */
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    public TrustedProxies {
        addresses = List.copyOf(addresses);
    }

    /**
     * Those of some addresses, as {@code 10.0.0.7} or {@code fd00::7}.
     *
     * @throws IllegalArgumentException when one is not an address; names are not looked up
     */
    public static TrustedProxies of(Collection<String> addresses) {
        return new TrustedProxies(
                addresses.stream().map(InetAddress::ofLiteral).distinct().toList());
    }

    /** Whether no proxy is trusted, so that forwarded addresses count for nothing. */
    public boolean isEmpty() {
        return addresses.isEmpty();
    }

    /** A pattern that their addresses match, as the server writes addresses. */
    public String pattern() {
        return addresses.stream()
                .map(address -> Pattern.quote(address.getHostAddress()))
                .collect(Collectors.joining("|"));
    }
}

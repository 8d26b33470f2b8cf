package dk.sagsgang.publishing.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of this site's whole addresses ({@code https://dagsorden.example.dk}). What a request says in its Host header anybody
 * can write, so it is not believed: an installation has its address, and one without is known only by the names that always mean this
 * very machine. Everywhere else addresses stay relative.
 */
public final class Origins {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable URI address;

    /** @param address the installation's public address without a slash at its end, or null where none is configured */
    public Origins(@Nullable URI address) {
        this.address = address;
    }

    /** The origin for answers to a request, without a slash at the end; empty where none is known. */
    String of(HttpServletRequest request) {
        if (address != null) {
            return address.toString();
        }
        String host = request.getHeader("Host");
        int colon = host == null ? -1 : host.lastIndexOf(':');
        return colon > 0
                        && LOOPBACK.contains(host.substring(0, colon))
                        && host.substring(colon + 1).equals(Integer.toString(request.getLocalPort()))
                ? "http://" + host
                : "";
    }

    /** Whether browsers may be told to use TLS only: the public address does, or the connection (or a trusted proxy) did. */
    boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || (address != null && "https".equals(address.getScheme()));
    }
}

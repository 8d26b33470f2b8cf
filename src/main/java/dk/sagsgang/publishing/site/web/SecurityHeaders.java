package dk.sagsgang.publishing.site.web;

import java.util.List;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;

/**
 * The headers that every response has, whatever produces it: nothing but our own files, nothing written into the
 * page, no foreign frame around it. JSON-LD is data and runs nowhere. The server writes them itself
 * (HeadersFirstAdapter), since Spring Security's filter never sees what the server refuses.
 */
final class SecurityHeaders {
    /** By name. */
    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-XSS-Protection", "0",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final long YEAR_SECONDS = 31_536_000;

    private SecurityHeaders() {}

    /** HSTS, where the site is reached by TLS; it too is written before anything can refuse the request. */
    static HeaderWriterFilter strictTransport(Origins origins) {
        var filter = new HeaderWriterFilter(List.of(new HstsHeaderWriter(origins::isSecure, YEAR_SECONDS, false)));
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
    }
}

package dk.sagsgang.publishing.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.DataRequest;
import dk.sagsgang.storage.Revision;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Supplier;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from finished pages, and caches those that are made. A page is made once for each state of the record; after that it costs
 * a look-up. The state is asked before a page is made, so a change under way makes it stale, never wrong. Bounded by memory, so that
 * strange addresses can only push each other out.
 */
final class PageCacheFilter extends OncePerRequestFilter {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 400;

    /** So seldom is the database asked for its revision, however many pages are. */
    private static final Duration REVISION_GOOD_FOR = Duration.ofMillis(20);

    private final LoadingCache<Boolean, Revision> revision;
    private final Origins origins;
    private final Clock clock;
    private final Instant started;
    private final Cache<Key, FinishedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, FinishedPage page) -> key.address.length() + page.weight())
            .build();

    PageCacheFilter(Supplier<Revision> revision, Origins origins, Clock clock) {
        this.revision =
                Caffeine.newBuilder().expireAfterWrite(REVISION_GOOD_FOR).build(_ -> revision.get());
        this.origins = origins;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return !reads || request.getRequestURI().startsWith(Assets.FOLDER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Revision current = revision.get(Boolean.TRUE);
        LocalDate today = LocalDate.now(clock.withZone(DateFormats.DENMARK));
        var key = new Key(
                Viewer.PUBLIC.key(),
                origins.of(request),
                address(request),
                acceptsGzip(request),
                DataRequest.isPreferred(request));
        FinishedPage page = pages.getIfPresent(key);
        if (page == null || !page.isOf(current.number(), today)) {
            var captured = new CapturedResponse(response);
            chain.doFilter(request, captured);
            if (!captured.isCacheable()) {
                captured.copyBodyToResponse();
                return;
            }
            page = FinishedPage.of(captured, key.gzip, current.number(), today);
            if (key.address.length() <= LONGEST_ADDRESS) {
                pages.put(key, page);
            }
        }
        page.write(request, response, current.changedAt().isAfter(started) ? current.changedAt() : started);
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /**
     * Whether gzip is named, or {@code *}, and not refused by a weight of zero; an unreadable header counts as
     * absent.
     */
    private static boolean acceptsGzip(HttpServletRequest request) {
        try {
            for (String header : Collections.list(request.getHeaders("Accept-Encoding"))) {
                for (AcceptEncoding accepted : AcceptEncoding.parse(new StringReader(header))) {
                    String encoding = accepted.getEncoding();
                    if ("gzip".equalsIgnoreCase(encoding) || "*".equals(encoding)) {
                        return accepted.getQuality() > 0;
                    }
                }
            }
        } catch (IOException _) {
            return false;
        }
        return false;
    }

    /**
     * What a finished page depends on besides the record.
     *
     * @param viewer who may see what is on it
     * @param origin the beginning of the whole addresses in it
     * @param address path and query string, of which the path says the language
     * @param gzip whether it is compressed
     * @param data whether it is the page's data rather than the page
     */
    private record Key(String viewer, String origin, String address, boolean gzip, boolean data) {}
}

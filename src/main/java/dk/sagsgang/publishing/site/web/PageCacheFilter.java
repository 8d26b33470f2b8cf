package dk.sagsgang.publishing.site.web;

import dk.sagsgang.storage.Revision;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from finished pages, and keeps those that are made. A page is made once for each state of the record; after that
 * it costs a look-up. The state is asked before a page is made, so a change under way makes it stale, never wrong.
 */
final class PageCacheFilter extends OncePerRequestFilter {
    private static final int LONGEST_ADDRESS = 400;

    private final Supplier<Revision> revision;
    private final PageCache cache;
    private final Instant started;

    PageCacheFilter(Supplier<Revision> revision, Clock clock) {
        this.revision = revision;
        this.cache = new PageCache(clock);
        this.started = clock.instant();
    }

    /** What is sent to be kept is nobody's page. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Revision current = revision.get();
        String address = address(request);
        Optional<Answer> kept = cache.find(address, current);
        if (kept.isPresent()) {
            write(kept.get(), current, request, response);
            return;
        }
        var captured = new CapturedResponse(response);
        chain.doFilter(new AsGet(request), captured);
        if (captured.isPage()) {
            Answer answer = Answer.of(captured.bytes(), captured.getContentType());
            if (captured.isNotKept()) {
                Conditional.write(answer, current.changedAt(), request, response);
                return;
            }
            if (address.length() <= LONGEST_ADDRESS) {
                cache.keep(address, current, answer);
            }
            write(answer, current, request, response);
        } else {
            captured.copyBody();
        }
    }

    private void write(Answer answer, Revision current, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader(
                "Content-Language",
                LanguageFilter.languageOf(request.getRequestURI()).code());
        Instant changedAt = current.changedAt().isAfter(started) ? current.changedAt() : started;
        Conditional.write(answer, changedAt, request, response);
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String host = request.getScheme() + "://" + request.getHeader("Host");
        return host + request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}

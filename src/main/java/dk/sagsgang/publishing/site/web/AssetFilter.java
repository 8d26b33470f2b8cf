package dk.sagsgang.publishing.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what the front-end build made; its names carry a hash, so it may be kept for a year and never asked for again. */
final class AssetFilter extends OncePerRequestFilter {
    private final Assets assets;
    private final Instant started;

    AssetFilter(Assets assets, Instant started) {
        this.assets = assets;
        this.started = started;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = assets.find(request.getRequestURI());
        if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        Conditional.write(answer.get(), started, request, response);
    }
}

package dk.sagsgang.publishing.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing can be changed over HTTP: whatever is not a reading method is refused before anything else looks at it. Only the demo,
 * whose record is thrown away, has an address that may be posted to.
 */
final class ReadOnlyFilter extends OncePerRequestFilter {
    private final WritablePaths writable;

    ReadOnlyFilter(WritablePaths writable) {
        this.writable = writable;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String method = request.getMethod();
        boolean reads = "GET".equals(method) || "HEAD".equals(method);
        if (reads || writable.admits(method, request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Allow", "GET, HEAD");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}

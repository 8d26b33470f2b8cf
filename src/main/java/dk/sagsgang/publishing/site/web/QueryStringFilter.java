package dk.sagsgang.publishing.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address whose query string cannot be decoded ({@code ?q=50%}) before anything else asks for a parameter, since that
 * would be logged as a fault of ours, with what somebody searched for.
 */
final class QueryStringFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (isTooLongToRedirect(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the address has a superfluous slash and is too long for the header that would lead to the right one. */
    private static boolean isTooLongToRedirect(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        return path.endsWith("/")
                && path.length() + (query == null ? 0 : query.length()) > CapturedResponse.LONGEST_REDIRECT;
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }
}

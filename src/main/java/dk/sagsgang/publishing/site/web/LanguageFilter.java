package dk.sagsgang.publishing.site.web;

import dk.sagsgang.publishing.site.text.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * English pages have the Danish addresses with {@code /en} before them. This takes the prefix off and notes the language, so
 * that every page is written once. No cookie remembers anything.
 */
public final class LanguageFilter extends OncePerRequestFilter {
    private static final String ATTRIBUTE = LanguageFilter.class.getName();
    private static final String PREFIX = Language.ENGLISH.prefix();

    /** The language that a request asked for. */
    public static Language languageOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : Language.DANISH;
    }

    /** The language that an address names. */
    static Language languageOf(String address) {
        return address.equals(PREFIX) || address.startsWith(PREFIX + "/") ? Language.ENGLISH : Language.DANISH;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        if (languageOf(address) == Language.ENGLISH) {
            request.setAttribute(ATTRIBUTE, Language.ENGLISH);
            String rest = address.substring(PREFIX.length());
            chain.doFilter(new Readdressed(request, rest.isEmpty() ? "/" : rest), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The request as if its address had no language. */
    private static final class Readdressed extends HttpServletRequestWrapper {
        private final String address;

        Readdressed(HttpServletRequest request, String address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getRequestURI() {
            return address;
        }

        @Override
        public String getServletPath() {
            return "";
        }

        @Override
        public String getPathInfo() {
            return address;
        }
    }
}

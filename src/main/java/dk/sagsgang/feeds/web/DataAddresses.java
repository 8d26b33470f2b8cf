package dk.sagsgang.feeds.web;

import dk.sagsgang.publishing.site.view.DataRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A page's address with {@code .json} behind it is the same page, asked for its data; that of the front page is {@code
 * /index.json}. An address that a controller has written with the ending is left as it is.
 */
final class DataAddresses extends OncePerRequestFilter {
    private static final String ENDING = ".json";
    private static final String FRONT = "/index" + ENDING;

    private final SingletonSupplier<Set<String>> own;

    DataAddresses(Supplier<RequestMappingHandlerMapping> mapping) {
        this.own = SingletonSupplier.of(() -> mapping.get().getHandlerMethods().keySet().stream()
                .flatMap(each -> each.getDirectPaths().stream())
                .filter(each -> each.endsWith(ENDING))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String address = request.getRequestURI();
        return !address.endsWith(ENDING) || own.obtain().contains(address);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        DataRequest.mark(request);
        chain.doFilter(
                new Page(
                        request,
                        address.equals(FRONT) ? "/" : address.substring(0, address.length() - ENDING.length())),
                response);
    }

    /** The request as if it asked for the page. */
    private static final class Page extends HttpServletRequestWrapper {
        private final String address;

        Page(HttpServletRequest request, String address) {
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

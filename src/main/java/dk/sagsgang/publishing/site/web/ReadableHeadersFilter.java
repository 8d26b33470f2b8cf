package dk.sagsgang.publishing.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leaves out request headers that cannot be read, so that whatever asks for one later finds it absent. */
final class ReadableHeadersFilter extends OncePerRequestFilter {
    /** The headers that the framework reads and fails on, and what reads them. */
    private static final Map<String, Consumer<String>> READERS = readers();

    private static Map<String, Consumer<String>> readers() {
        var readers = new TreeMap<String, Consumer<String>>(String.CASE_INSENSITIVE_ORDER);
        readers.put("Accept", MediaType::parseMediaTypes);
        readers.put("Content-Type", MediaType::parseMediaType);
        readers.put("Range", HttpRange::parseRanges);
        return readers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var unreadable = new HashSet<String>();
        READERS.forEach((name, reader) -> {
            if (!isReadable(request.getHeaders(name), reader)) {
                unreadable.add(name);
            }
        });
        chain.doFilter(unreadable.isEmpty() ? request : new WithoutHeaders(request, unreadable), response);
    }

    private static boolean isReadable(Enumeration<String> values, Consumer<String> reader) {
        try {
            while (values.hasMoreElements()) {
                reader.accept(values.nextElement());
            }
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static final class WithoutHeaders extends HttpServletRequestWrapper {
        private final Set<String> hidden;

        WithoutHeaders(HttpServletRequest request, Set<String> hidden) {
            super(request);
            this.hidden = hidden;
        }

        private boolean isHidden(String name) {
            return hidden.stream().anyMatch(name::equalsIgnoreCase);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isHidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = Collections.list(super.getHeaderNames());
            names.removeIf(this::isHidden);
            return Collections.enumeration(names);
        }

        @Override
        public @Nullable String getContentType() {
            return isHidden("Content-Type") ? null : super.getContentType();
        }
    }
}

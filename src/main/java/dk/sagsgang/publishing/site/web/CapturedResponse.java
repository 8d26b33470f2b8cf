package dk.sagsgang.publishing.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds back what is written, so that a page can be compressed and cached before it leaves. */
final class CapturedResponse extends ContentCachingResponseWrapper {
    /** What fits into the headers of an answer with room to spare, in characters. */
    static final int LONGEST_REDIRECT = 4_000;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** A client may send a longer address than an answer has room to send back; then it is refused for its length. */
    @Override
    public void sendRedirect(String location) throws IOException {
        if (location.length() > LONGEST_REDIRECT) {
            sendError(SC_REQUEST_URI_TOO_LONG);
        } else {
            super.sendRedirect(location);
        }
    }

    /**
     * A page that was made as it should be and that anyone of the same viewers may be shown: not an error, a redirect or a
     * download, and nothing that says itself how long it may be kept ({@code no-store} above all).
     */
    boolean isCacheable() {
        String type = getContentType();
        return getStatus() == SC_OK
                && !isCommitted()
                && type != null
                && Stream.of("text/", "application/xml", "application/json", "application/atom+xml")
                        .anyMatch(type::startsWith)
                && !containsHeader("Cache-Control")
                && !containsHeader("Content-Disposition")
                && !containsHeader("Set-Cookie");
    }
}

package dk.sagsgang.publishing.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds back what is written, so that a page can be kept and compressed before it leaves. */
final class CapturedResponse extends ContentCachingResponseWrapper {
    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** A page that was made as it should be: anything else (an error, a redirect, a download) is passed on as it is. */
    boolean isPage() {
        String type = getContentType();
        return getStatus() == SC_OK
                && !isCommitted()
                && type != null
                && (type.startsWith("text/") || type.startsWith("application/xml"))
                && !containsHeader("Content-Disposition");
    }

    /** Whether the page is somebody's own and may be kept nowhere. */
    boolean isNotKept() {
        return "no-store".equals(getHeader("Cache-Control"));
    }

    byte[] bytes() {
        return getContentAsByteArray();
    }

    void copyBody() throws IOException {
        copyBodyToResponse();
    }
}

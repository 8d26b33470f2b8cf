package dk.sagsgang.publishing.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;

/** Writes an answer to a request that may already have it: 304 by entity tag or date (RFC 9110, 13), else the bytes. */
final class Conditional {
    private Conditional() {}

    static void write(Answer answer, Instant changedAt, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean gzip = answer.hasGzip() && acceptsGzip(request.getHeader("Accept-Encoding"));
        String tag = answer.entityTag(gzip);
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", changedAt.toEpochMilli());
        if (answer.hasGzip()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (isUnchanged(request, tag, changedAt)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = gzip ? answer.gzipped() : answer.plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(answer.mediaType());
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean isUnchanged(HttpServletRequest request, String tag, Instant changedAt) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return Arrays.stream(known.split(",")).map(String::strip).anyMatch(each -> matches(each, tag));
        }
        long since = request.getDateHeader("If-Modified-Since");
        return since >= 0 && changedAt.getEpochSecond() <= since / 1000;
    }

    private static boolean matches(String known, String tag) {
        return known.equals("*") || known.equals(tag) || known.equals("W/" + tag);
    }

    /** Whether gzip is wanted: named (or {@code *}) and not refused with a weight of nought. */
    private static boolean acceptsGzip(@org.jspecify.annotations.Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String part : header.split(",")) {
            String[] pieces = part.strip().split(";");
            String coding = pieces[0].strip();
            if (coding.equalsIgnoreCase("gzip") || coding.equals("*")) {
                return pieces.length < 2 || !pieces[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}

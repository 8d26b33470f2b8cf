package dk.sagsgang.publishing.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A finished page in one encoding, as it was when it was made.
 *
 * @param contentType as in the header of that name
 * @param isGzip whether the bytes are compressed
 * @param body what is sent
 * @param tag the entity tag, a hash of the body in quotation marks
 * @param revision the state of the record that it shows
 * @param day the day on which it was made: the front page shows what is coming
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are written once and only read
record FinishedPage(String contentType, boolean isGzip, byte[] body, String tag, long revision, LocalDate day) {
    /** Below this many bytes compression saves nothing worth a header. */
    private static final int SMALL = 512;

    static FinishedPage of(CapturedResponse response, boolean gzip, long revision, LocalDate day) throws IOException {
        byte[] content = response.getContentAsByteArray();
        boolean isGzip = gzip && content.length >= SMALL;
        byte[] body = isGzip ? compress(content) : content;
        String tag = '"' + DigestUtils.md5DigestAsHex(body) + '"';
        return new FinishedPage(response.getContentType(), isGzip, body, tag, revision, day);
    }

    boolean isOf(long currentRevision, LocalDate today) {
        return revision == currentRevision && day.equals(today);
    }

    /** Roughly what it takes in memory, in bytes. */
    int weight() {
        return body.length + 300;
    }

    /** Sends the page, or says that the client has it already (RFC 9110, 13). */
    void write(HttpServletRequest request, HttpServletResponse response, Instant changedAt) throws IOException {
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader(
                "Content-Language",
                LanguageFilter.languageOf(request.getRequestURI()).code());
        if (new ServletWebRequest(request, response).checkNotModified(tag, changedAt.toEpochMilli())) {
            return;
        }
        if (isGzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] compress(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream(content.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(bytes, 8192)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}

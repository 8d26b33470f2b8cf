package dk.sagsgang.publishing.site.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A finished answer in both of its encodings. The two have entity tags of their own, as they are different bytes.
 *
 * @param mediaType as in Content-Type
 * @param plain the bytes as they are
 * @param gzipped the same compressed, or the plain ones where that gains nothing (fonts)
 * @param tag a hash of the content, without quotation marks
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the bytes are written once and only read
record Answer(String mediaType, byte[] plain, byte[] gzipped, String tag) {

    static Answer of(byte[] content, String mediaType) {
        byte[] gzipped = mediaType.startsWith("font/") ? content : compress(content);
        return new Answer(mediaType, content, gzipped.length < content.length ? gzipped : content, hash(content));
    }

    boolean hasGzip() {
        return gzipped != plain;
    }

    String entityTag(boolean gzip) {
        return '"' + tag + (gzip ? "-gz" : "") + '"';
    }

    /** Roughly what it takes in memory. */
    int weight() {
        return plain.length + (hasGzip() ? gzipped.length : 0) + 200;
    }

    private static byte[] compress(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(bytes, 8192) {
            {
                def.setLevel(Deflater.BEST_SPEED + 5);
            }
        }) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

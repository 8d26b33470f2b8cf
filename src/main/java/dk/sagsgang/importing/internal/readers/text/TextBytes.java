package dk.sagsgang.importing.internal.readers.text;

import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of text in some encoding, seen as bytes that can be split at line ends. UTF-8 and UTF-16 are known by their byte order
 * mark, UTF-8 also by being well-formed. What is neither is Windows-1252, or Latin-1 when it holds bytes that Windows-1252
 * leaves undefined; then a line that is well-formed UTF-8 by itself still is UTF-8, since files do get pasted together.
 */
public final class TextBytes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 15;

    private final byte[] bytes;
    private final int start;
    private final boolean wellFormed;
    private final Charset otherwise;

    private TextBytes(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        this.wellFormed = isUtf8(bytes, start, bytes.length);
        this.otherwise = wellFormed || !hasUndefined(bytes) ? WINDOWS_1252 : StandardCharsets.ISO_8859_1;
    }

    /**
     * @throws dk.sagsgang.importing.UnreadableDocumentException when the bytes are not those of any text
     */
    public static TextBytes of(FileContent file) {
        byte[] bytes = file.bytes();
        if (file.startsWith(0xFF, 0xFE)) {
            bytes = toUtf8(bytes, StandardCharsets.UTF_16LE);
        } else if (file.startsWith(0xFE, 0xFF)) {
            bytes = toUtf8(bytes, StandardCharsets.UTF_16BE);
        }
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        if (isBinary(bytes)) {
            throw file.refuse(UnreadableReason.BINARY);
        }
        return new TextBytes(bytes, start);
    }

    /** The byte order mark becomes that of UTF-8. */
    private static byte[] toUtf8(byte[] bytes, Charset charset) {
        return new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
    }

    /** Text has no zeros, and next to no other control characters than those that move on paper. */
    private static boolean isBinary(byte[] bytes) {
        int odd = 0;
        for (byte b : bytes) {
            if (b < 0x20 && b >= 0) {
                if (b == 0) {
                    return true;
                }
                odd += b >= '\t' && b <= '\r' ? 0 : 1;
            }
        }
        return odd > 8 + bytes.length / 200;
    }

    private static boolean hasUndefined(byte[] bytes) {
        for (byte b : bytes) {
            if (b == (byte) 0x81 || b == (byte) 0x8D || b == (byte) 0x8F || b == (byte) 0x90 || b == (byte) 0x9D) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(Math.min(CHUNK, to - from + 1));
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    /** Whether all of it is UTF-8, as nearly all text is today. */
    public boolean isUtf8() {
        return wellFormed;
    }

    /** Where the text starts, after any byte order mark. */
    int start() {
        return start;
    }

    int end() {
        return bytes.length;
    }

    byte at(int index) {
        return bytes[index];
    }

    /** The characters between two places. */
    public String text(int from, int to) {
        if (from == to) {
            return "";
        }
        boolean utf8 = wellFormed || isUtf8(bytes, from, to);
        return new String(bytes, from, to - from, utf8 ? StandardCharsets.UTF_8 : otherwise);
    }

    /** The whole text as one string. */
    public String text() {
        return text(start, bytes.length);
    }
}

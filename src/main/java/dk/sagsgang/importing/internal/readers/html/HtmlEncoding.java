package dk.sagsgang.importing.internal.readers.html;

import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.text.TextBytes;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes HTML. A byte order mark wins, then well-formed UTF-8, which older text practically never is by chance; only then is
 * the page believed that names its own encoding, since many name a wrong one. Latin-1 is read as Windows-1252, as browsers do.
 */
final class HtmlEncoding {
    private static final int NAMED_WITHIN = 4096;
    private static final Pattern NAME =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlEncoding() {}

    static String decode(FileContent file) {
        TextBytes text = TextBytes.of(file);
        if (text.isUtf8()) {
            return text.text();
        }
        Charset named = named(file.bytes());
        boolean latin = named == null
                || named.equals(StandardCharsets.UTF_8)
                || named.equals(StandardCharsets.ISO_8859_1)
                || named.equals(StandardCharsets.US_ASCII);
        return latin ? text.text() : new String(file.bytes(), named);
    }

    private static @Nullable Charset named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, NAMED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher name = NAME.matcher(head);
        try {
            return name.find() ? Charset.forName(name.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}

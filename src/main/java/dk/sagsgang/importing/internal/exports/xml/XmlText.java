package dk.sagsgang.importing.internal.exports.xml;

import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.text.TextBytes;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of an XML file: decoded, without its byte order mark, and without characters that XML does not allow. */
final class XmlText {
    /** In place of characters that XML does not allow: in exports they are page breaks of a word processor. */
    static final char PAGE_BREAK = '\u2029';

    private static final int DECLARED_WITHIN = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{2,40})[\"']");
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");
    private static final Pattern REFERENCE = Pattern.compile("&#(x[0-9A-Fa-f]{1,6}|[0-9]{1,7});");

    private XmlText() {}

    static String of(FileContent file) {
        String text = decoded(file);
        // What the declaration says of the encoding has been acted upon.
        text = DECLARATION.matcher(text).replaceFirst("");
        return withoutForbidden(references(text)).strip();
    }

    /** UTF-8 and UTF-16 are known by their bytes; else the declaration is believed, and Latin-1 is read as Windows-1252. */
    private static String decoded(FileContent file) {
        TextBytes text = TextBytes.of(file);
        if (text.isUtf8()) {
            return text.text();
        }
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        try {
            Charset charset = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.ISO_8859_1;
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.UTF_8);
            return latin ? text.text() : new String(bytes, charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return text.text();
        }
    }

    private static String references(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            String digits = found.group(1);
            int code = digits.charAt(0) == 'x' ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return isAllowed(code) ? Matcher.quoteReplacement(found.group()) : String.valueOf(PAGE_BREAK);
        });
    }

    private static String withoutForbidden(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = Character.isSurrogate(c) || isAllowed(c);
            if (!allowed && clean == null) {
                clean = new StringBuilder(text);
            }
            if (!allowed && clean != null) {
                clean.setCharAt(i, PAGE_BREAK);
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isAllowed(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= ' ' && code <= 0xD7FF)
                || (code >= 0xE000 && code <= 0xFFFD)
                || (code >= 0x10000 && code <= 0x10FFFF);
    }
}

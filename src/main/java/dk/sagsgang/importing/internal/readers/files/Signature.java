package dk.sagsgang.importing.internal.readers.files;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a file say that it is; the name is asked only where they leave it open. */
public enum Signature {
    PDF,
    ZIP,
    OLD_OFFICE,
    HTML,
    XML,
    JSON,
    TEXT;

    private static final Pattern JSON_START = Pattern.compile("(\\[\\s*)?\\{\\s*\"");
    private static final int PDF_HEADER_WITHIN = 1024;
    private static final List<String> MARKUP_STARTS = List.of(
            "<!doctype html",
            "<html",
            "<head",
            "<body",
            "<meta",
            "<title",
            "<div",
            "<table",
            "<h1",
            "<h2",
            "<p>",
            "<!--");

    /**
     * Looks at no more than the first few thousand bytes.
     *
     * @throws dk.sagsgang.importing.UnreadableDocumentException when they belong to a format that is not read
     */
    public static Signature of(FileContent file) {
        if (file.bytes().length == 0) {
            throw file.refuse(UnreadableReason.EMPTY);
        }
        if (file.startsWith('P', 'K', 3, 4) || file.startsWith('P', 'K', 5, 6)) {
            return ZIP;
        }
        if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_OFFICE;
        }
        UnsupportedFormat.refuse(file);
        int length = Math.min(file.bytes().length, FileContent.HEAD);
        String head = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        return isPdf(file, head) ? PDF : ofCharacters(file, head);
    }

    /** Some producers write a few lines before the PDF header. */
    private static boolean isPdf(FileContent file, String head) {
        int header = head.indexOf("%PDF-");
        return header == 0
                || file.hasEnding(".pdf")
                || (header > 0 && header < PDF_HEADER_WITHIN && head.indexOf('\0') >= 0);
    }

    private static Signature ofCharacters(FileContent file, String head) {
        if (file.hasEnding(".docx")) {
            throw file.refuse(UnreadableReason.DAMAGED, "DOCX");
        }
        String start = characters(head);
        boolean named = file.hasEnding(".xml");
        boolean page = MARKUP_STARTS.stream().anyMatch(start::startsWith)
                || (!named && start.startsWith("<") && start.contains("<html"))
                || file.hasEnding(".html", ".htm", ".xhtml");
        boolean export = start.startsWith("<?xml") || (named && start.startsWith("<"));
        if (export && !start.contains("<!doctype html") && (named || !page)) {
            return XML;
        }
        return page ? HTML : JSON_START.matcher(start).lookingAt() || file.hasEnding(".json") ? JSON : TEXT;
    }

    /** What a file starts with once byte order mark, white space and the zeros of UTF-16 are taken away. */
    private static String characters(String head) {
        String start = head;
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            start = start.substring(3);
        } else if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            start = start.substring(2).replace("\0", "");
        }
        return start.stripLeading().toLowerCase(Locale.ROOT);
    }

    /** The largest file of this kind, in bytes. */
    public long limit(ReadingLimits limits) {
        return switch (this) {
            case PDF, ZIP, OLD_OFFICE -> limits.documentBytes();
            case HTML -> limits.htmlBytes();
            case XML, JSON, TEXT -> limits.textBytes();
        };
    }
}

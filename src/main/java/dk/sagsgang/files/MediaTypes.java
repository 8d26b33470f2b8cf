package dk.sagsgang.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that are given out as they came. A look at the bytes decides; the name only tells apart what is packed alike.
 * Nothing that a browser would run (HTML, SVG, scripts) is among them.
 */
public final class MediaTypes {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final int HEAD = 4096;
    /** Characters of a file name before its ending. */
    private static final int LONGEST_NAME = 120;

    private static final List<Kind> KINDS = List.of(
            new Kind("application/pdf", "PDF", ".pdf", "%PDF-"),
            new Kind("image/png", "PNG", ".png", "\u0089PNG\r\n"),
            new Kind("image/jpeg", "JPEG", ".jpg", "\u00FF\u00D8\u00FF"),
            new Kind("image/gif", "GIF", ".gif", "GIF8"),
            new Kind("image/tiff", "TIFF", ".tif", "II*\0"),
            new Kind(OFFICE + "wordprocessingml.document", "DOCX", ".docx", "PK\u0003\u0004"),
            new Kind(OFFICE + "spreadsheetml.sheet", "XLSX", ".xlsx", "PK\u0003\u0004"),
            new Kind(OFFICE + "presentationml.presentation", "PPTX", ".pptx", "PK\u0003\u0004"),
            new Kind(OPEN + "text", "ODT", ".odt", "PK\u0003\u0004"),
            new Kind(OPEN + "spreadsheet", "ODS", ".ods", "PK\u0003\u0004"),
            new Kind("application/msword", "DOC", ".doc", "\u00D0\u00CF\u0011\u00E0"),
            new Kind("application/vnd.ms-excel", "XLS", ".xls", "\u00D0\u00CF\u0011\u00E0"),
            new Kind("application/vnd.ms-powerpoint", "PPT", ".ppt", "\u00D0\u00CF\u0011\u00E0"));

    private record Kind(String type, String name, String ending, String start) {
        /** Whether the ending must tell it from others that begin alike. */
        boolean isPacked() {
            return start.startsWith("PK") || start.startsWith("\u00D0");
        }
    }

    private MediaTypes() {}

    /**
     * What some bytes are; nothing where they are of no kind that is given out.
     *
     * @param name of their file
     */
    public static Optional<String> of(byte[] bytes, String name) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String lower = name.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> head.startsWith(kind.start()))
                .filter(kind -> !kind.isPacked() || lower.endsWith(kind.ending()))
                .map(Kind::type)
                .findFirst();
    }

    /** What a kind is called by those who use it. */
    public static String nameOf(String type) {
        return kind(type).map(Kind::name).orElse("");
    }

    /** How the names of its files end, with the dot; empty for a kind that is not given out. */
    private static String endingOf(String type) {
        return kind(type).map(Kind::ending).orElse("");
    }

    /**
     * A name for a file that is fetched: what is printed of it, without signs that file systems and headers do not take, with the ending of
     * what it is. The name that it had where it came from may say more than is to be known.
     *
     * @param printed the title of the attachment
     * @param type what the file is
     */
    public static String fileName(String printed, String type) {
        String plain = printed.replaceAll("[^\\p{L}\\p{Nd} ._()-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String ending = endingOf(type);
        String shortened = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return shortened.toLowerCase(Locale.ROOT).endsWith(ending) ? shortened : shortened + ending;
    }

    private static Optional<Kind> kind(String type) {
        return KINDS.stream().filter(kind -> kind.type().equals(type)).findFirst();
    }
}

package dk.sagsgang.importing.internal.grammar.text;

import dk.sagsgang.importing.source.SourceFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Removes markup from a line, in one pass, where the source is markup: HTML's tags and Markdown's escapes and
 * quotation marks in Markdown; in plain text only what people type there as well, number signs before a heading and
 * asterisks around words. What a page, a PDF or a Word document shows is words, whatever it looks like.
 */
public final class Markup {
    private static final int LONGEST_TAG = 80;

    /** Tags that Markdown's writers use. Any other word between angle brackets is a word: {@code <nye>}. */
    private static final Set<String> TAGS = Set.of(
            "b",
            "big",
            "br",
            "center",
            "code",
            "del",
            "div",
            "em",
            "font",
            "hr",
            "i",
            "ins",
            "p",
            "s",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "u",
            "ul",
            "ol",
            "li",
            "blockquote");

    /** What is markup in a source. */
    private enum Kind {
        /** All of Markdown. */
        MARKDOWN,
        /** What people type in plain text. */
        TYPED,
        /** Nothing: the format's own reader has taken it off. */
        NONE;

        static Kind of(SourceFormat format) {
            return switch (format) {
                case MARKDOWN -> MARKDOWN;
                case TEXT -> TYPED;
                case HTML, PDF, DOCX, XML, JSON -> NONE;
            };
        }
    }

    private Markup() {}

    /** A line without the markup of its format and without outer blanks. */
    public static String plain(String raw, SourceFormat format) {
        int start = 0;
        int end = raw.length();
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return "";
        }
        return hasMarkup(raw, start, end) ? strip(raw, start, end, Kind.of(format)) : raw.substring(start, end);
    }

    private static boolean hasMarkup(String raw, int start, int end) {
        char first = raw.charAt(start);
        if (first == '#' || first == '>' || first == '_') {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (c == '*' || c == '\\' || c == '<' || c == '\u00a0' || c == '\u00ad' || isOddLetter(c)) {
                return true;
            }
        }
        return false;
    }

    private static String strip(String raw, int from, int end, Kind kind) {
        StringBuilder out = new StringBuilder(end - from);
        boolean markdown = kind == Kind.MARKDOWN;
        int at = kind == Kind.NONE ? from : afterMarks(raw, from, end, markdown);
        while (at < end) {
            char c = raw.charAt(at);
            if (c == '*' && kind != Kind.NONE && at + 1 < end && raw.charAt(at + 1) == '*') {
                at += 2;
            } else if (c == '\\' && markdown && at + 1 < end && isEscapable(raw.charAt(at + 1))) {
                out.append(raw.charAt(at + 1));
                at += 2;
            } else if (c == '<' && markdown && tagEnd(raw, at, end) > 0) {
                at = tagEnd(raw, at, end);
            } else {
                append(out, c);
                at++;
            }
        }
        String text = out.toString().strip();
        return kind == Kind.NONE ? text : withoutEmphasis(text);
    }

    /** Writes what a character means to a reader: no soft hyphens, plain blanks and hyphens, letters for ligatures. */
    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '\u00ad' -> {}
            case '\u00a0' -> out.append(' ');
            case '\u2010', '\u2011' -> out.append('-');
            case '\ufb00' -> out.append("ff");
            case '\ufb01' -> out.append("fi");
            case '\ufb02' -> out.append("fl");
            case '\ufb03' -> out.append("ffi");
            default -> out.append(c);
        }
    }

    private static boolean isOddLetter(char c) {
        return c == '\u2010' || c == '\u2011' || (c >= '\ufb00' && c <= '\ufb03');
    }

    /** After a heading's number signs and, in Markdown, a quotation's mark: elsewhere {@code > 5} is more than five. */
    private static int afterMarks(String raw, int start, int end, boolean quotations) {
        int at = start;
        while (at < end && (raw.charAt(at) == '#' || (quotations && raw.charAt(at) == '>'))) {
            at++;
        }
        boolean marked = at > start && (at == end || isBlank(raw.charAt(at)));
        return marked ? at : start;
    }

    private static String withoutEmphasis(String text) {
        int last = text.length() - 1;
        if (last > 1 && (text.charAt(0) == '*' || text.charAt(0) == '_') && text.charAt(last) == text.charAt(0)) {
            return text.substring(1, last).strip();
        }
        return text;
    }

    private static int tagEnd(String raw, int open, int end) {
        int at = open + 1;
        if (at < end && raw.charAt(at) == '/') {
            at++;
        }
        if (at >= end || !Character.isLetter(raw.charAt(at))) {
            return -1;
        }
        boolean attributes = false;
        for (int i = at; i < end && i < open + LONGEST_TAG; i++) {
            char c = raw.charAt(i);
            if (c == '>') {
                return isTag(raw, at, i) ? i + 1 : -1;
            }
            attributes |= c == ' ';
            boolean ofName = Character.isLetterOrDigit(c) || c == '/' || c == ' ';
            if (!ofName && !(attributes && "=\"'-_.:#;".indexOf(c) >= 0)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what is between angle brackets begins with a tag's name; of a link only its end or its address shows. */
    private static boolean isTag(String raw, int from, int to) {
        int end = from;
        while (end < to && Character.isLetterOrDigit(raw.charAt(end))) {
            end++;
        }
        String name = raw.substring(from, end).toLowerCase(Locale.ROOT);
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return TAGS.contains(name) || heading || (name.equals("a") && (end < to || raw.charAt(from - 1) == '/'));
    }

    /** 1 to 6 for a Markdown heading, else 0. */
    public static int headingLevel(String raw, SourceFormat format) {
        if (Kind.of(format) == Kind.NONE) {
            return 0;
        }
        int at = 0;
        while (at < raw.length() && isBlank(raw.charAt(at))) {
            at++;
        }
        int hashes = at;
        while (hashes < raw.length() && raw.charAt(hashes) == '#') {
            hashes++;
        }
        int level = hashes - at;
        boolean marked = level > 0 && level <= 6 && hashes < raw.length() && isBlank(raw.charAt(hashes));
        return marked ? level : 0;
    }

    /** Whether all of a line is bold. */
    public static boolean isBold(String raw, SourceFormat format) {
        Kind kind = Kind.of(format);
        if (kind == Kind.NONE) {
            return false;
        }
        String text = raw.strip();
        return text.length() > 4
                && (wrapped(text, "**", "**") || (kind == Kind.MARKDOWN && wrapped(text, "<b>", "</b>")));
    }

    private static boolean wrapped(String text, String open, String close) {
        return text.startsWith(open)
                && text.endsWith(close)
                && text.indexOf(close, open.length()) == text.length() - close.length();
    }

    private static boolean isEscapable(char c) {
        return !Character.isLetterOrDigit(c) && !isBlank(c);
    }

    /** Whether a character is a blank, hard blanks included. */
    public static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }
}

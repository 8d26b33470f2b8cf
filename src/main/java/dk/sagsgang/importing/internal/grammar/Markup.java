package dk.sagsgang.importing.internal.grammar;

/** Takes the markup of Markdown and stray HTML tags off a line, in one pass. */
final class Markup {
    private static final int LONGEST_TAG = 80;

    private Markup() {}

    static String plain(String raw) {
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
        return hasMarkup(raw, start, end) ? strip(raw, start, end) : raw.substring(start, end);
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

    private static String strip(String raw, int from, int end) {
        StringBuilder out = new StringBuilder(end - from);
        int at = afterHashes(raw, from, end);
        while (at < end) {
            char c = raw.charAt(at);
            if (c == '*' && at + 1 < end && raw.charAt(at + 1) == '*') {
                at += 2;
            } else if (c == '\\' && at + 1 < end && isEscapable(raw.charAt(at + 1))) {
                out.append(raw.charAt(at + 1));
                at += 2;
            } else if (c == '<' && tagEnd(raw, at, end) > 0) {
                at = tagEnd(raw, at, end);
            } else {
                append(out, c);
                at++;
            }
        }
        return withoutEmphasis(out.toString().strip());
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

    private static int afterHashes(String raw, int start, int end) {
        int at = start;
        while (at < end && (raw.charAt(at) == '#' || raw.charAt(at) == '>')) {
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
                return i + 1;
            }
            attributes |= c == ' ';
            boolean ofName = Character.isLetterOrDigit(c) || c == '/' || c == ' ';
            if (!ofName && !(attributes && "=\"'-_.:#;".indexOf(c) >= 0)) {
                return -1;
            }
        }
        return -1;
    }

    /** 1 to 6 for a Markdown heading, else 0. */
    static int headingLevel(String raw) {
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

    static boolean isBold(String raw) {
        String text = raw.strip();
        return text.length() > 4 && (wrapped(text, "**", "**") || wrapped(text, "<b>", "</b>"));
    }

    private static boolean wrapped(String text, String open, String close) {
        return text.startsWith(open)
                && text.endsWith(close)
                && text.indexOf(close, open.length()) == text.length() - close.length();
    }

    private static boolean isEscapable(char c) {
        return !Character.isLetterOrDigit(c) && !isBlank(c);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }
}

package dk.sagsgang.findings;

import java.util.HexFormat;

/**
 * Text from outside as it may be printed or shown: characters that control a terminal, break a line or change the
 * direction of writing are shown visibly, in the form {@code \u202E}, so that a file's name can neither forge a line
 * of a log nor read as another. Only for showing: what is stored and exported stays as it came.
 */
public final class VisibleText {
    private VisibleText() {}

    /** One line, such as a name or a title, with every such character escaped. */
    public static String of(String text) {
        return escaped(text, false);
    }

    /** As {@link #of}, for text of several lines that may hold marks of direction which only hold words together. */
    public static String ofProse(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean prose) {
        int first = 0;
        while (first < text.length() && !isHidden(text.charAt(first), prose)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 12).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c, prose)) {
                shown.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean isHidden(char c, boolean prose) {
        if (c < 0x20) {
            return !(prose && (c == '\n' || c == '\r' || c == '\t'));
        }
        if (c < 0x7f) {
            return false;
        }
        // Further controls, and what embeds, overrides or isolates a direction.
        if (c < 0xa0 || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069')) {
            return true;
        }
        boolean mark = c == '\u061c' || c == '\u200e' || c == '\u200f' || c == '\ufeff';
        boolean breaks = c == '\u2028' || c == '\u2029';
        return !prose && (mark || breaks || (c >= '\u206a' && c <= '\u206f'));
    }
}

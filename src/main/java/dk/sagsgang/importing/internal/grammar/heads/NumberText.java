package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.text.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in lines that may be heads: where a number ends, what its parts are, and where the title behind it begins. */
final class NumberText {
    private static final int LONGEST_BRACKETS = 40;

    private NumberText() {}

    static int afterSeparator(String plain, int from) {
        int at = from;
        while (at < plain.length()
                && (Markup.isBlank(plain.charAt(at)) || ".:-\u2013\u2014)|".indexOf(plain.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** The end of {@code 3} or {@code 1.2}; a full stop that no digit follows is not part of it. */
    static int numberEnd(String plain, int from) {
        int at = from;
        while (at < plain.length()) {
            char c = plain.charAt(at);
            boolean inner = c == '.' && at > from && at + 1 < plain.length() && isDigit(plain.charAt(at + 1));
            if (!isDigit(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    /** One to three parts of at most four digits; null for anything else, such as an amount or a journal number. */
    static @Nullable List<Integer> parts(String plain, int from, int to) {
        if (from == to || to - from > 12) {
            return null;
        }
        String[] texts = plain.substring(from, to).split("\\.", -1);
        if (texts.length > 3) {
            return null;
        }
        List<Integer> parts = new ArrayList<>(texts.length);
        for (String text : texts) {
            boolean fits = !text.isEmpty() && text.length() <= (texts.length > 1 ? 2 : 4);
            if (!fits) {
                return null;
            }
            parts.add(Integer.valueOf(text));
        }
        return parts;
    }

    /** {@code Pkt. 3 (Malene)}: where nothing but brackets follows the number, the title is on the next line. */
    static int afterBrackets(String plain, int title) {
        boolean only = title < plain.length()
                && plain.charAt(title) == '('
                && plain.indexOf(')') == plain.length() - 1
                && plain.length() - title < LONGEST_BRACKETS;
        return only ? plain.length() : title;
    }

    static boolean startsTitle(String plain, int at) {
        return at < plain.length()
                && (Character.isUpperCase(plain.charAt(at))
                        || "\"\u201d\u201c\u201e\u00bb(\u00a7".indexOf(plain.charAt(at)) >= 0
                        || (plain.charAt(at - 1) == ' ' && at > 2 && plain.charAt(at - 2) == '|'));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

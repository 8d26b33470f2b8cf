package dk.sagsgang.importing.internal.grammar.text;

import dk.sagsgang.vocabulary.Words;

/** Finds what is in brackets next to a word of a sentence on votes, such as the parties after a count. */
public final class Brackets {
    private static final int LONGEST_LIST = 2000;
    private static final int LONGEST = 60;

    private Brackets() {}

    /** What is in brackets right after a word; empty where nothing does. */
    public static String after(Words words, int word) {
        if (word + 1 >= words.size() || !words.gapBefore(word + 1).endsWith("(")) {
            return "";
        }
        int start = words.start(word + 1);
        String near = words.text().substring(start, Math.min(words.text().length(), start + LONGEST_LIST));
        int close = closing(near);
        return close < 0 ? "" : near.substring(0, close);
    }

    /** The bracket that closes one opened before the text, past those opened within. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : 0;
            if (text.charAt(i) == ')' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The word after a bracket that opens right before a word; the word itself where none does. */
    public static int behind(Words words, int at) {
        String bracket = at > 0 ? after(words, at - 1) : "";
        return bracket.isEmpty() ? at : words.indexAt(words.start(at) + bracket.length());
    }

    /** The word before the bracket that a word is in; -1 where none is near. */
    public static int wordBefore(Words words, int inside) {
        for (int i = inside; i > 0 && i > inside - LONGEST; i--) {
            if (words.gapBefore(i).contains("(")) {
                return i - 1;
            }
        }
        return -1;
    }
}

package dk.sagsgang.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words as printed, to be found in lines whatever their case and wherever a line is broken between them. They are found as
 * whole words: {@code Ravn} is not in {@code Ravnsborg}.
 */
public final class PrintedWords {
    private final List<String> words;

    private PrintedWords(List<String> words) {
        this.words = words;
    }

    /**
     * A place in a text.
     *
     * @param start where the words begin
     * @param end where they end
     */
    public record Place(int start, int end) {}

    /** The words of a text, cut at its blanks. */
    public static PrintedWords of(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = skipBlanks(text, at);
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                words.add(text.substring(start, end));
            }
            at = end;
        }
        return new PrintedWords(List.copyOf(words));
    }

    /** The first place in some of a text where the words are; the characters around it are looked at, too. */
    public Optional<Place> findIn(String text, int from, int to) {
        for (int start = from; !words.isEmpty() && start < to; start++) {
            int end = endAt(text, start, to);
            if (end > 0) {
                return Optional.of(new Place(start, end));
            }
        }
        return Optional.empty();
    }

    private int endAt(String text, int start, int to) {
        if (start > 0 && isOfWord(text.charAt(start - 1))) {
            return -1;
        }
        int at = start;
        for (int i = 0; i < words.size(); i++) {
            int next = i == 0 ? at : skipBlanks(text, at);
            String word = words.get(i);
            if ((i > 0 && next == at) || !text.regionMatches(true, next, word, 0, word.length())) {
                return -1;
            }
            at = next + word.length();
        }
        boolean ends = at <= to && (at == text.length() || !isOfWord(text.charAt(at)));
        return ends ? at : -1;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || (c >= '0' && c <= '9');
    }
}

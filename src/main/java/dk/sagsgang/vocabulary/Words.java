package dk.sagsgang.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A text cut into words, each with its place, so that phrases are compared word by word. A word is a run of letters and
 * digits with hyphens, full stops and slashes inside it; a hyphen may also end it ({@code Børn-}).
 */
public final class Words {
    private final String text;
    private final String[] lower;
    private final int[] starts;
    private final int[] ends;

    private Words(String text, String[] lower, int[] starts, int[] ends) {
        this.text = text;
        this.lower = lower;
        this.starts = starts;
        this.ends = ends;
    }

    /** The words of a text, in order; none where it has neither letters nor digits. */
    public static Words of(String text) {
        int capacity = text.length() / 6 + 4;
        int[] starts = new int[capacity];
        int[] ends = new int[capacity];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = at;
            ends[count++] = end;
            at = end;
        }
        String[] lower = new String[count];
        for (int i = 0; i < count; i++) {
            lower[i] = small(text.substring(starts[i], ends[i]));
        }
        return new Words(text, lower, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** Most words are in small letters already, which is quicker seen than made. */
    private static String small(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (mayBeCapital(word.charAt(i))) {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }

    /** Whether a letter is none of those, and signs, that are surely small: a to z, and ß to ÿ with æ, ø and å. */
    private static boolean mayBeCapital(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '\u00c0' && c <= '\u00de') || c > '\u00ff';
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                at++;
            } else if (joins(c) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        return at < text.length() && text.charAt(at) == '-' ? at + 1 : at;
    }

    private static boolean joins(char c) {
        return c == '-' || c == '.' || c == '/' || c == '\'' || c == '\u2019';
    }

    /** How many words there are. */
    public int size() {
        return lower.length;
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return lower.length == 0;
    }

    /** The whole text, as it was given. */
    public String text() {
        return text;
    }

    /** A word in lower case. */
    public String lower(int index) {
        return lower[index];
    }

    /** A word as printed. */
    public String printed(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** Where a word begins in the text, from 0. */
    public int start(int index) {
        return starts[index];
    }

    /** Where a word ends in the text: the place after its last character. */
    public int end(int index) {
        return ends[index];
    }

    /** Whether a word is printed with a capital first letter. */
    public boolean isCapitalised(int index) {
        return Character.isUpperCase(text.charAt(starts[index]));
    }

    /** What is between a word and the one before it. */
    public String gapBefore(int index) {
        return text.substring(index == 0 ? 0 : ends[index - 1], starts[index]);
    }

    /** The first word that is one of some, in lower case; -1 where none is. */
    public int indexOfAny(Set<String> any) {
        for (int i = 0; i < lower.length; i++) {
            if (any.contains(lower[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The first word that starts at or after a place in the text; {@link #size()} where none does. */
    public int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }
}

package dk.sagsgang.importing.internal.grammar.text;

import dk.sagsgang.vocabulary.SentenceVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into sentences; a full stop after an abbreviation, an initial or a number that continues ends none. */
public final class Sentences {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_BRACKET = 40;

    private final Set<String> abbreviations;
    private final SentenceVocabulary vocabulary;

    public Sentences(Vocabulary vocabulary) {
        this.abbreviations = vocabulary.abbreviations();
        this.vocabulary = vocabulary.sentences();
    }

    /** A sentence's place in its text, without blanks around it. */
    public record Span(int start, int end) {}

    /** The sentences of a text, in order and without gaps between them but blanks. */
    public List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsSentence(text, i)) {
                add(spans, text, start, i + 1);
                start = i + 1;
            }
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        while (start < to && Markup.isBlank(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            spans.add(new Span(start, to));
        }
    }

    private boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?' && c != ';') {
            return false;
        }
        if (at + 1 >= text.length() || !Markup.isBlank(text.charAt(at + 1))) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && Markup.isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return false;
        }
        if (c != '.') {
            return c != ';';
        }
        return startsSentence(text.charAt(next)) && !isAbbreviation(text, at);
    }

    private static boolean startsSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"\u201d\u201c\u201e\u00bb(-\u2022".indexOf(c) >= 0;
    }

    private boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start < 14 && isWordChar(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initial = word.length() == 1
                && Character.isUpperCase(word.charAt(0))
                && (isInName(text, start)
                        || isBeforeName(text, dot + 1)
                        || (isListed(text, start) && isBeforeListedName(text, dot + 1)));
        boolean initials = word.length() > 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
        boolean ordinal = !word.isEmpty()
                && word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && isOrdinal(text, start);
        return initial || initials || ordinal || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@code J. P. Madsen} and {@code P. Madsen (O)}: another initial, or a name with its party. */
    private static boolean isBeforeName(String text, int from) {
        int at = from;
        while (at < text.length() && Markup.isBlank(text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean initial = end == at + 1 && end < text.length() && text.charAt(end) == '.';
        return initial || (end > at + 1 && text.startsWith(" (", end));
    }

    /** Whether a comma or a colon is before a letter, as in {@code C, A. Ben Holm (V), O}. */
    private static boolean isListed(String text, int start) {
        int end = start;
        while (end > 0 && Markup.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == ':');
    }

    /** {@code Ben Holm (V), O}: some capitalised words, a bracket, and a comma or "og" by which the list goes on. */
    private boolean isBeforeListedName(String text, int from) {
        int at = from;
        int words = 0;
        while (at + 1 < text.length() && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
                at++;
            }
            words++;
        }
        if (words == 0 || words > LONGEST_NAME || !text.startsWith(" (", at)) {
            return false;
        }
        int close = text.indexOf(')', at);
        if (close < 0 || close > at + LONGEST_BRACKET) {
            return false;
        }
        return text.startsWith(",", close + 1)
                || vocabulary.joins().stream().anyMatch(join -> text.startsWith(" " + join + " ", close + 1));
    }

    /**
     * {@code den 2.}, or a point's number at the start of a sentence; after other words a number is a count or a
     * label.
     */
    private boolean isOrdinal(String text, int start) {
        int end = start;
        while (end > 0 && Markup.isBlank(text.charAt(end - 1))) {
            end--;
        }
        boolean abbreviated = end > 1 && text.charAt(end - 1) == '.';
        end = abbreviated ? end - 1 : end;
        if (end == 0 || !Character.isLetter(text.charAt(end - 1))) {
            return true;
        }
        int word = end;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        String behind = text.substring(word, end).toLowerCase(Locale.ROOT);
        return abbreviated
                ? !vocabulary.beforeNumber().contains(behind)
                : vocabulary.beforeOrdinal().contains(behind);
    }

    /** A letter after a name or another initial is an initial; after "og" or a comma it is a party. */
    private static boolean isInName(String text, int start) {
        int end = start - 1;
        if (end < 1) {
            return start == 0;
        }
        char before = text.charAt(end - 1);
        int word = end;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return before == '.' || (word < end && Character.isUpperCase(text.charAt(word)));
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}

package dk.sagsgang.importing.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into sentences; a full stop after an abbreviation, an initial or a number that goes on ends none. */
final class Sentences {
    private final Set<String> abbreviations;

    Sentences(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** A sentence's place in its text, without blanks around it. */
    record Span(int start, int end) {}

    List<Span> of(String text) {
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
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && isInName(text, start);
        boolean initials = word.length() > 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
        boolean ordinal = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return initial || initials || ordinal || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A letter behind a name or another initial is an initial; behind "og" or a comma it is a party. */
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

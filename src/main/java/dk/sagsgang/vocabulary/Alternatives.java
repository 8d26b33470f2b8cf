package dk.sagsgang.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words as a part of a regular expression that matches any of them, the longest first; one that matches nothing where there
 * are not words.
 */
public final class Alternatives {
    private Alternatives() {}

    /** A group that matches any of the words to the letter. */
    public static String of(Collection<String> words) {
        return group(words, Pattern::quote);
    }

    /**
     * A group that matches any of the phrases, with something else for the blanks between their words.
     *
     * @param gap the regular expression for a blank, such as {@code \s+}
     */
    public static String of(Collection<String> phrases, String gap) {
        return group(phrases, phrase -> letters(phrase, c -> c == ' ' ? gap : null));
    }

    /** A group that matches any of the words, also where their full stops, blanks and hyphens are left out. */
    public static String loose(Collection<String> words) {
        return group(words, word -> letters(word, Alternatives::optional));
    }

    private static @Nullable String optional(char c) {
        return switch (c) {
            case '.' -> "\\.?";
            case '-' -> "-?";
            case ' ' -> "\\s*";
            default -> null;
        };
    }

    private interface Letter {
        @Nullable
        String pattern(char c);
    }

    private static String letters(String word, Letter special) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String as = special.pattern(word.charAt(i));
            pattern.append(as == null ? Pattern.quote(word.substring(i, i + 1)) : as);
        }
        return pattern.toString();
    }

    private static String group(Collection<String> words, UnaryOperator<String> pattern) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(pattern)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }
}

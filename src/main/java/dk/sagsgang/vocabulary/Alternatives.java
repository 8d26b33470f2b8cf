package dk.sagsgang.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as a part of a regular expression that matches any of them. */
public final class Alternatives {
    private Alternatives() {}

    /** A group that matches any of the words to the letter, the longest that fits first; none where there are no words. */
    public static String of(Collection<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }
}

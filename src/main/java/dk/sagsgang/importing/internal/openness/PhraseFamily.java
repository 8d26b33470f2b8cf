package dk.sagsgang.importing.internal.openness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Phrases with room for endings and words between, found in {@link FoldedText}. */
final class PhraseFamily {
    private static final String BETWEEN = "(?:[^ ]+ ){0,4}";

    private final Pattern pattern;

    private PhraseFamily(String alternatives) {
        pattern = Pattern.compile("(?<= )(?:" + alternatives + ")(?= )");
    }

    static PhraseFamily of(Collection<String> phrases) {
        return new PhraseFamily(alternatives(phrases));
    }

    /** The phrases of a family that are right after one of some words. */
    static PhraseFamily behind(Collection<String> words, Collection<String> phrases) {
        List<String> own = phrases.stream()
                .filter(phrase -> words.stream().noneMatch(word -> phrase.startsWith(word + " ")))
                .toList();
        return new PhraseFamily("(?:" + alternatives(words) + ") (?:" + alternatives(own) + ")");
    }

    private static String alternatives(Collection<String> phrases) {
        return phrases.isEmpty()
                ? "(?!)"
                : phrases.stream().map(PhraseFamily::expression).collect(Collectors.joining("|"));
    }

    private static String expression(String phrase) {
        List<String> parts = new ArrayList<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split(" ", 0)) {
            parts.add(word.equals("..") ? BETWEEN : word(word) + " ");
        }
        return String.join("", parts).stripTrailing();
    }

    private static String word(String word) {
        StringBuilder expression = new StringBuilder();
        for (String part : word.split("(?<=\\*)|(?=\\*)", 0)) {
            expression.append(part.equals("*") ? "[^ ]*" : Pattern.quote(part));
        }
        return expression.toString();
    }

    boolean isIn(String folded) {
        return pattern.matcher(folded).find();
    }

    /** Whether it is all that a text says. */
    boolean isAllOf(String folded) {
        return without(folded).isBlank() && !folded.isBlank();
    }

    String without(String folded) {
        return pattern.matcher(folded).replaceAll("").replaceAll(" {2,}", " ");
    }

    /** Whether a text begins with a phrase of the family; returns what follows it, else null. */
    @Nullable
    String behindStart(String folded) {
        Matcher matcher = pattern.matcher(folded);
        return matcher.find() && matcher.start() == 1 ? folded.substring(matcher.end()) : null;
    }

    boolean ends(String folded) {
        Matcher matcher = pattern.matcher(folded);
        boolean ends = false;
        while (matcher.find()) {
            ends = matcher.end() == folded.length() - 1;
        }
        return ends;
    }
}

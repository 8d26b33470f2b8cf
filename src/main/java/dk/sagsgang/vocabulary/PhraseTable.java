package dk.sagsgang.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Phrases of one or more words, each with what it means, found by their first word. Immutable once built.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {
    private final Map<String, List<Entry<T>>> byFirstWord;

    private record Entry<T>(List<String> words, T meaning) {}

    /**
     * A phrase at its place.
     *
     * @param meaning what it means
     * @param first its first word
     * @param next the word after its last
     */
    public record Match<T>(T meaning, int first, int next) {}

    private PhraseTable(Map<String, List<Entry<T>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** The table of phrases; of two equal ones the later wins. */
    public static <T> PhraseTable<T> of(Map<String, T> phrases) {
        Map<String, List<Entry<T>>> table = new HashMap<>();
        phrases.forEach((phrase, meaning) -> {
            Words words = Words.of(phrase);
            List<String> lower = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                lower.add(words.lower(i));
            }
            if (!lower.isEmpty()) {
                table.computeIfAbsent(lower.getFirst(), key -> new ArrayList<>())
                        .add(new Entry<>(lower, meaning));
            }
        });
        table.values().forEach(entries -> entries.sort(Comparator.comparingInt(entry -> -entry.words.size())));
        return new PhraseTable<>(table);
    }

    /** The same phrases with what their meanings refer to. */
    public <R> PhraseTable<R> as(Function<? super T, ? extends R> meaning) {
        Map<String, List<Entry<R>>> table = new HashMap<>();
        byFirstWord.forEach((word, entries) -> table.put(
                word,
                entries.stream()
                        .map(entry -> new Entry<R>(entry.words, meaning.apply(entry.meaning)))
                        .toList()));
        return new PhraseTable<>(table);
    }

    /** The longest phrase that starts at a word. */
    public Optional<Match<T>> findAt(Words words, int index) {
        if (index >= words.size()) {
            return Optional.empty();
        }
        List<Entry<T>> entries = byFirstWord.get(words.lower(index));
        if (entries == null) {
            return Optional.empty();
        }
        for (Entry<T> entry : entries) {
            if (matches(entry.words, words, index)) {
                return Optional.of(new Match<>(entry.meaning, index, index + entry.words.size()));
            }
        }
        return Optional.empty();
    }

    /** The first phrase from a word on. */
    public Optional<Match<T>> findFrom(Words words, int index) {
        for (int i = index; i < words.size(); i++) {
            Optional<Match<T>> match = findAt(words, i);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** The first phrase in a text. */
    public Optional<Match<T>> find(Words words) {
        return findFrom(words, 0);
    }

    /** Whether any phrase is in a text. */
    public boolean occursIn(Words words) {
        return find(words).isPresent();
    }

    private static boolean matches(List<String> phrase, Words words, int index) {
        if (index + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.lower(index + i))) {
                return false;
            }
        }
        return true;
    }
}

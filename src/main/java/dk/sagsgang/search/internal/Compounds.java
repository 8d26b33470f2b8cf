package dk.sagsgang.search.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * Which compounds of the indexed collection a word is part of. Computed from the collection's own words when an index
 * is opened, so that documents need not be indexed again when it learns a new word.
 */
final class Compounds {
    private static final Set<String> WHOLE_WORDS = readWholeWords();

    /** A word that occurs on its own in fewer items than this may be a misprint. */
    private static final int FEWEST_ITEMS = 2;

    private static final int LONGEST_WORD = 60;

    /** More stems than this for one word would cost time and say little. */
    private static final int MOST_COMPOUNDS = 400;

    private final Map<String, List<String>> stemsByPart;

    private Compounds(Map<String, List<String>> stemsByPart) {
        this.stemsByPart = stemsByPart;
    }

    static Compounds of(IndexReader reader) throws IOException {
        Map<String, Integer> frequencies = wordsOf(reader);
        CompoundSplitter splitter =
                new CompoundSplitter(word -> frequencies.getOrDefault(word, 0) >= FEWEST_ITEMS, WHOLE_WORDS);
        Map<String, Map<String, Integer>> found = new HashMap<>();
        frequencies.forEach((word, frequency) -> {
            List<String> parts = splitter.split(word);
            String whole = parts.isEmpty() ? "" : stem(word);
            for (String part : parts) {
                found.computeIfAbsent(stem(part), key -> new HashMap<>()).merge(whole, frequency, Integer::sum);
            }
        });
        Map<String, List<String>> commonest = new HashMap<>();
        found.forEach((part, wholes) -> commonest.put(part, commonest(wholes)));
        return new Compounds(commonest);
    }

    /** Stems of the compounds that have a stem as a part, the commonest first. */
    List<String> listWithPart(String stem) {
        return stemsByPart.getOrDefault(stem, List.of());
    }

    private static List<String> commonest(Map<String, Integer> frequencies) {
        return frequencies.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPOUNDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> wordsOf(IndexReader reader) throws IOException {
        Map<String, Integer> words = new HashMap<>();
        Terms terms = MultiTerms.getTerms(reader, IndexFields.WORDS);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                String word = each.term().utf8ToString();
                if (word.length() <= LONGEST_WORD && word.chars().allMatch(Character::isLetter)) {
                    words.put(word, each.docFreq());
                }
            }
        }
        return words;
    }

    private static String stem(String word) {
        List<String> stems = DanishAnalysis.stems(word);
        return stems.isEmpty() ? word : stems.getFirst();
    }

    private static Set<String> readWholeWords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Compounds.class.getResourceAsStream("/search/whole-words.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dk.sagsgang.vocabulary;

import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a YAML file by name: groups of names, lists of words and single values. Knows how to lay one file over
 * another, and makes the tables that words are looked up in.
 */
final class VocabularyFile {
    private static final String GENERAL = "vocabulary/da.yaml";

    /** Groups whose lists sort words by what they mean, so that a word in one list is taken from the others. */
    private static final Set<String> SORTED = Set.of("sections", "outcomes", "header");

    private final Map<String, Object> tree;

    private VocabularyFile(Map<String, Object> tree) {
        this.tree = tree;
    }

    /** The general Danish words. */
    static VocabularyFile general() {
        try (InputStream stream = VocabularyFile.class.getResourceAsStream("/" + GENERAL)) {
            if (stream == null) {
                throw new IllegalStateException(GENERAL + " is not on the class path");
            }
            Problems problems = new Problems();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return YamlDocument.read(GENERAL, text, problems)
                    .filter(top -> !problems.refused())
                    .map(top -> new VocabularyFile(group(plain(top))))
                    .orElseThrow(() -> new RefusedVocabularyException(problems.list()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * These words with a municipality's own file laid over them.
     *
     * @param source the file's name for messages
     * @throws RefusedVocabularyException when the text has anything that these words have no place for
     */
    VocabularyFile with(String source, String text) {
        Problems problems = new Problems();
        Yaml own = YamlDocument.read(source, text, problems).orElse(null);
        if (own != null) {
            new VocabularyShape(problems).check(own, tree);
        }
        if (own == null || problems.refused()) {
            throw new RefusedVocabularyException(problems.list());
        }
        return new VocabularyFile(merge(without(tree, group(plain(own))), group(plain(own))));
    }

    /** The general words without those that a municipality sorts otherwise. */
    private static Map<String, Object> without(Map<String, Object> general, Map<String, Object> own) {
        Map<String, Object> kept = new LinkedHashMap<>(general);
        for (String name : SORTED) {
            if (own.get(name) instanceof Map<?, ?> words) {
                Set<String> taken = new HashSet<>();
                words.values()
                        .forEach(list -> ((List<?>) list).forEach(word -> taken.add(lower(String.valueOf(word)))));
                Map<String, Object> sorted = group(kept.getOrDefault(name, Map.of()));
                sorted.replaceAll((code, list) -> ((List<?>) list)
                        .stream()
                                .filter(word -> !taken.contains(lower(String.valueOf(word))))
                                .toList());
                kept.put(name, sorted);
            }
        }
        return kept;
    }

    /** Groups are joined name by name, lists added to, anything else replaced. */
    private static Map<String, Object> merge(Map<String, Object> below, Map<String, Object> above) {
        Map<String, Object> merged = new LinkedHashMap<>(below);
        above.forEach((name, value) -> merged.merge(name, value, VocabularyFile::mergeValues));
        return merged;
    }

    private static Object mergeValues(Object below, Object above) {
        if (below instanceof Map && above instanceof Map) {
            return merge(group(below), group(above));
        }
        if (below instanceof List<?> first && above instanceof List<?> second) {
            LinkedHashSet<Object> all = new LinkedHashSet<>(first);
            second.forEach(all::remove);
            all.addAll(second);
            return new ArrayList<>(all);
        }
        return above;
    }

    VocabularyFile under(String name) {
        Object value = tree.get(name);
        return new VocabularyFile(value instanceof Map ? group(value) : Map.of());
    }

    Iterable<String> names() {
        return tree.keySet();
    }

    /** The words under a name as they are written, none where the name is absent. */
    List<String> words(String name) {
        return tree.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The single value under a name as it is written, empty where there is none. */
    String text(String name) {
        return tree.get(name) instanceof String text ? text : "";
    }

    /** The words under a name in lower case. */
    Set<String> set(String name) {
        Set<String> set = new HashSet<>();
        words(name).forEach(word -> set.add(lower(word)));
        return Collections.unmodifiableSet(set); // asked for nearly every word, which a HashSet answers quickest
    }

    /** The words under a name as they are written. */
    Set<String> written(String name) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(words(name)));
    }

    /** Beginnings or endings under a name, in lower case. */
    Affixes affixes(String name) {
        return Affixes.of(set(name));
    }

    /** Beginnings or endings under a name, as they are written. */
    Affixes writtenAffixes(String name) {
        return Affixes.of(written(name));
    }

    /** The phrases under a name. */
    PhraseTable<Boolean> phrases(String name) {
        Map<String, Boolean> phrases = new LinkedHashMap<>();
        words(name).forEach(word -> phrases.put(word, Boolean.TRUE));
        return PhraseTable.of(phrases);
    }

    /** Single values by the words they belong to, in lower case. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        tree.forEach((word, value) -> texts.put(lower(word), String.valueOf(value)));
        return Map.copyOf(texts);
    }

    /** Whole numbers by the words they belong to, in lower case. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        texts().forEach((word, number) -> numbers.put(word, Integer.valueOf(number)));
        return Map.copyOf(numbers);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** A value as groups, lists and texts, without its places. */
    private static Object plain(Yaml value) {
        return switch (value) {
            case Yaml.Scalar scalar -> scalar.text();
            case Yaml.Sequence sequence ->
                sequence.items().stream().map(VocabularyFile::plain).toList();
            case Yaml.Mapping mapping -> {
                Map<String, Object> group = new LinkedHashMap<>();
                mapping.entries().forEach((name, entry) -> group.put(name, plain(entry)));
                yield group;
            }
        };
    }

    /** A value that is known to be a group of names. */
    static Map<String, Object> group(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("Words stand under names, not in " + value);
        }
        Map<String, Object> group = new LinkedHashMap<>();
        map.forEach((name, entry) -> group.put(String.valueOf(name), entry));
        return group;
    }
}

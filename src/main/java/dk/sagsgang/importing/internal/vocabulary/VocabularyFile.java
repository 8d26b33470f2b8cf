package dk.sagsgang.importing.internal.vocabulary;

import dk.sagsgang.importing.RefusedVocabularyException;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The tree of words as a YAML file holds it: maps of maps, lists and numbers. Knows how to lay one file over another. */
final class VocabularyFile {
    private final Map<String, Object> tree;

    private VocabularyFile(Map<String, Object> tree) {
        this.tree = tree;
    }

    static VocabularyFile defaults() {
        try (InputStream stream = VocabularyFile.class.getResourceAsStream("/vocabulary/da.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("vocabulary/da.yaml is not on the class path");
            }
            return new VocabularyFile(asMap(new YAMLMapper().readValue(stream, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This tree with a municipality's own file laid over it.
     *
     * @param source the file's name for messages
     * @throws RefusedVocabularyException when the text has anything that this tree has no place for
     */
    VocabularyFile with(String source, String text) {
        Problems problems = new Problems();
        YamlDocument.read(source, text, problems).ifPresent(own -> new VocabularyShape(problems).check(own, tree));
        if (problems.refused()) {
            throw new RefusedVocabularyException(problems.list());
        }
        return with(new VocabularyFile(asMap(new YAMLMapper().readValue(text, Object.class))));
    }

    /** This tree with another laid over it: maps are joined key by key, lists added to, anything else replaced. */
    private VocabularyFile with(VocabularyFile other) {
        return new VocabularyFile(merge(tree, other.tree));
    }

    private static Map<String, Object> merge(Map<String, Object> below, Map<String, Object> above) {
        Map<String, Object> merged = new LinkedHashMap<>(below);
        above.forEach((key, value) -> merged.merge(key, value, VocabularyFile::mergeValues));
        return merged;
    }

    private static Object mergeValues(Object below, Object above) {
        if (below instanceof Map && above instanceof Map) {
            return merge(asMap(below), asMap(above));
        }
        if (below instanceof List<?> first && above instanceof List<?> second) {
            LinkedHashSet<Object> all = new LinkedHashSet<>(first);
            second.forEach(all::remove);
            all.addAll(second);
            return new ArrayList<>(all);
        }
        return above;
    }

    VocabularyFile under(String key) {
        Object value = tree.get(key);
        return new VocabularyFile(value instanceof Map ? asMap(value) : Map.of());
    }

    Iterable<String> keys() {
        return tree.keySet();
    }

    /** The words under a key, none where the key is absent. */
    List<String> words(String key) {
        if (!(tree.get(key) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().map(String::valueOf).toList();
    }

    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        tree.forEach((key, value) -> {
            if (value instanceof Number number) {
                numbers.put(key, number.intValue());
            }
        });
        return numbers;
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        tree.forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }

    static Map<String, Object> asMap(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("A vocabulary is a map of words, not " + value);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, entry) -> copy.put(String.valueOf(key), entry));
        return copy;
    }
}

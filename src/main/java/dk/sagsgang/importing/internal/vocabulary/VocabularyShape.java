package dk.sagsgang.importing.internal.vocabulary;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.meetings.Outcome;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a municipality's file of words against the shape of the general one, so that a word under a misspelled name is not
 * lost without a sound. Names may be added only where the general file itself maps words to values (parties, months,
 * numerals), and to kinds of sections and outcomes that exist.
 */
final class VocabularyShape {
    private static final Bilingual WORDS =
            new Bilingual("Skriv en liste af ord eller vendinger.", "Write a list of words or phrases.");
    private static final Bilingual NAMES = new Bilingual(
            "Skriv navne med ord under, som i den almindelige ordliste.", "Write names with words under them.");
    private static final Bilingual VALUE = new Bilingual("Skriv en enkelt værdi.", "Write a single value.");
    private static final Bilingual NUMBER = new Bilingual("Skriv et helt tal.", "Write a whole number.");

    private final Problems problems;

    VocabularyShape(Problems problems) {
        this.problems = problems;
    }

    /** Tells of everything in a file that the general words have no place for. */
    void check(Yaml own, Map<String, Object> general) {
        if (!(own instanceof Yaml.Mapping mapping)) {
            problems.wrong(own, NAMES);
            return;
        }
        boolean isOpen = general.values().stream().noneMatch(VocabularyShape::holdsWords);
        mapping.entries().forEach((name, value) -> {
            Object model = isOpen ? general.values().iterator().next() : model(own.path(), name, general);
            if (model == null) {
                problems.mismatch(
                        value,
                        new Bilingual("»" + name + "« kendes ikke her.", "\"" + name + "\" is not known here."),
                        Suggestion.among(known(own.path(), general), name));
            } else {
                check(value, model);
            }
        });
    }

    private void check(Yaml value, Object model) {
        switch (model) {
            case Map<?, ?> map -> check(value, VocabularyFile.asMap(map));
            case List<?> _ -> words(value);
            case Number _ -> {
                if (!(value instanceof Yaml.Scalar scalar) || !scalar.text().matches("\\d{1,6}")) {
                    problems.wrong(value, NUMBER);
                }
            }
            default -> {
                if (!(value instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
                    problems.wrong(value, VALUE);
                }
            }
        }
    }

    private void words(Yaml value) {
        if (!(value instanceof Yaml.Sequence sequence)) {
            problems.wrong(value, WORDS);
            return;
        }
        sequence.items().stream()
                .filter(item ->
                        !(item instanceof Yaml.Scalar scalar) || scalar.text().isBlank())
                .forEach(item -> problems.wrong(item, WORDS));
    }

    private static @Nullable Object model(String path, String name, Map<String, Object> general) {
        Object model = general.get(name);
        return model == null && codes(path).contains(name) ? List.of() : model;
    }

    private static Set<String> known(String path, Map<String, Object> general) {
        Set<String> known = new LinkedHashSet<>(general.keySet());
        known.addAll(codes(path));
        return known;
    }

    private static List<String> codes(String path) {
        return switch (path) {
            case "sections" ->
                Arrays.stream(SectionKind.values()).map(SectionKind::code).toList();
            case "outcomes" ->
                Arrays.stream(Outcome.values()).map(Outcome::code).toList();
            default -> List.of();
        };
    }

    private static boolean holdsWords(Object value) {
        return value instanceof Map || value instanceof List;
    }
}

package dk.sagsgang.vocabulary;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import java.util.List;
import java.util.Map;

/**
 * Compares a municipality's file of words with the shape of the general one, so that a word under a misspelled name is not
 * lost unnoticed. Names may be added only where the general file itself maps words to values (parties, months, numerals).
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

    /** Reports everything in a file that the general words have no place for. */
    void check(Yaml own, Map<String, Object> general) {
        if (!(own instanceof Yaml.Mapping mapping)) {
            problems.wrong(own, NAMES);
            return;
        }
        boolean isOpen = general.values().stream().noneMatch(VocabularyShape::holdsWords);
        mapping.entries().forEach((name, value) -> {
            Object model = isOpen ? general.values().iterator().next() : general.get(name);
            if (model == null) {
                problems.mismatch(
                        value,
                        new Bilingual("»" + name + "« kendes ikke her.", "\"" + name + "\" is not known here."),
                        Suggestion.among(general.keySet(), name));
            } else {
                check(value, model);
            }
        });
    }

    private void check(Yaml value, Object model) {
        switch (model) {
            case Map<?, ?> map -> check(value, VocabularyFile.group(map));
            case List<?> _ -> words(value);
            case String text
            when isNumber(text) -> {
                if (!(value instanceof Yaml.Scalar scalar) || !isNumber(scalar.text())) {
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

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,6}");
    }

    private static boolean holdsWords(Object value) {
        return value instanceof Map || value instanceof List;
    }
}

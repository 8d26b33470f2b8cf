package dk.sagsgang.importing.internal.linking;

import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.MunicipalityVocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The municipality that a document seems to be of. Can be determined from the document alone, by any thread.
 *
 * @param name {@code Strandholm Kommune}
 * @param certain whether its head says so; else the text only names it by far the most, and it may be a neighbour
 */
public record MunicipalityName(String name, boolean certain) {
    private static final int ENOUGH = 3;

    /** By its head, else by the council that met, else by what the text names more often than all others together. */
    public static Optional<MunicipalityName> of(
            SourceDocument document, ParsedMinutes minutes, MunicipalityVocabulary words) {
        String printed = minutes.header().municipality();
        if (printed != null && !printed.isBlank()) {
            return Optional.of(new MunicipalityName(printed, true));
        }
        return ofCouncil(minutes, words)
                .or(() -> mostNamed(document, words).map(name -> new MunicipalityName(name, false)));
    }

    private static Optional<MunicipalityName> ofCouncil(ParsedMinutes minutes, MunicipalityVocabulary words) {
        String organization = minutes.header().organization();
        Matcher council = place(words.councils(), "").matcher(organization == null ? "" : organization);
        return council.matches()
                ? Optional.of(new MunicipalityName(words.full(council.group(1)), true))
                : Optional.empty();
    }

    private static Optional<String> mostNamed(SourceDocument document, MunicipalityVocabulary words) {
        Pattern named = place(words.named(), "\\b");
        Map<String, Integer> counts = new HashMap<>();
        for (SourceLine line : document.lines()) {
            if (words.named().stream().anyMatch(line.text()::contains)) {
                Matcher matcher = named.matcher(line.text());
                while (matcher.find()) {
                    counts.merge(words.full(matcher.group(1)), 1, Integer::sum);
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= ENOUGH && 2 * count.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A capitalised place, perhaps in the genitive, before one of some words. */
    private static Pattern place(Set<String> words, String end) {
        return Pattern.compile("(\\p{Lu}[\\p{L}-]+?)s? " + Alternatives.of(words) + end);
    }
}

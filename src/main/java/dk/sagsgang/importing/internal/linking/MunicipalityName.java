package dk.sagsgang.importing.internal.linking;

import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The municipality that a document seems to be of. Can be determined from the document alone, by any thread.
 *
 * @param name {@code Strandholm Kommune}
 * @param certain whether its head says so; else the text only names it by far the most, and it may be a neighbour
 */
public record MunicipalityName(String name, boolean certain) {
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}[\\p{L}-]+?)s? Kommunes?\\b");
    private static final Pattern COUNCIL = Pattern.compile("(\\p{Lu}[\\p{L}-]+?)s? (?:Byråd|Kommunalbestyrelse)");
    private static final int ENOUGH = 3;

    /** By its head, else by the council that met, else by what the text names more often than all others together. */
    public static Optional<MunicipalityName> of(SourceDocument document, ParsedMinutes minutes) {
        String printed = minutes.header().municipality();
        if (printed != null && !printed.isBlank()) {
            return Optional.of(new MunicipalityName(printed, true));
        }
        return ofCouncil(minutes).or(() -> mostNamed(document).map(name -> new MunicipalityName(name, false)));
    }

    private static Optional<MunicipalityName> ofCouncil(ParsedMinutes minutes) {
        String organization = minutes.header().organization();
        Matcher council = COUNCIL.matcher(organization == null ? "" : organization);
        return council.matches()
                ? Optional.of(new MunicipalityName(council.group(1) + " Kommune", true))
                : Optional.empty();
    }

    private static Optional<String> mostNamed(SourceDocument document) {
        Map<String, Integer> counts = new HashMap<>();
        for (SourceLine line : document.lines()) {
            if (line.text().contains("Kommune")) {
                Matcher matcher = NAMED.matcher(line.text());
                while (matcher.find()) {
                    counts.merge(matcher.group(1) + " Kommune", 1, Integer::sum);
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= ENOUGH && 2 * count.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

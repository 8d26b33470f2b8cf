package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.CheckVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Items are numbered without gaps; a series may begin anywhere, and begin again. */
final class ItemGapRule implements DocumentRule {
    private final Pattern openPart;

    ItemGapRule(CheckVocabulary vocabulary) {
        this.openPart = Pattern.compile("(?iu)(?<!\\p{L})" + Alternatives.of(vocabulary.openParts()) + "(?!\\p{L})");
    }

    @Override
    public Description description() {
        return new Description(
                ItemNumberGap.CODE,
                Severity.WARNING,
                new Bilingual("Punkterne er nummereret uden huller.", "The items are numbered without gaps."),
                "Kommunestyrelsesloven § 8 og § 20: dagsorden og beslutninger offentliggøres punkt for punkt.");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedMinutes minutes) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < minutes.items().size(); i++) {
            OptionalInt before = number(minutes.items().get(i - 1));
            OptionalInt after = number(minutes.items().get(i));
            if (before.isPresent() && after.isPresent() && after.getAsInt() > before.getAsInt() + 1) {
                findings.add(new ItemNumberGap(
                        SourcePlaces.of(document, minutes.items().get(i).head()), before.getAsInt(), after.getAsInt()));
            }
        }
        return findings.isEmpty() || isOpenPart(document, minutes) ? List.of() : findings;
    }

    /** Where the document says that it is the open part, closed items are left out of it, and their numbers with them. */
    private boolean isOpenPart(SourceDocument document, ParsedMinutes minutes) {
        return Stream.concat(minutes.headerLines().stream(), minutes.contentsLines().stream())
                .flatMapToInt(range -> IntStream.rangeClosed(range.start(), range.end()))
                .anyMatch(line -> openPart.matcher(document.line(line).text()).find());
    }

    private static OptionalInt number(ParsedItem item) {
        boolean whole = !item.number().isEmpty()
                && item.number().length() < 6
                && item.number().chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? OptionalInt.of(Integer.parseInt(item.number())) : OptionalInt.empty();
    }
}

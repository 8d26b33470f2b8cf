package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A section of the template is printed once in an item. Decisions may be several, one for each body. */
final class HeadingRepeatRule implements ItemRule {
    private static final Set<SectionKind> ONCE = EnumSet.of(
            SectionKind.SUMMARY,
            SectionKind.EFFECT,
            SectionKind.RECOMMENDATION,
            SectionKind.PRESENTATION,
            SectionKind.ECONOMY,
            SectionKind.ATTACHMENTS);

    @Override
    public Description description() {
        return new Description(
                HeadingRepeated.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Et afsnit i sagsskabelonen har én overskrift i hvert punkt. Beslutninger kan der være flere af.",
                        "Each section of the case template has one heading per item. There may be several decisions."),
                "Kommunernes sagsskabelon: Resume, Effekt, Indstilling, Beslutning, Sagsfremstilling, Økonomi, Bilag.");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedItem item) {
        Map<SectionKind, ParsedSection> seen = new EnumMap<>(SectionKind.class);
        List<Finding> findings = new ArrayList<>();
        for (ParsedSection section : item.sections()) {
            String heading = section.heading();
            if (heading == null || !ONCE.contains(section.kind())) {
                continue;
            }
            ParsedSection first = seen.putIfAbsent(section.kind(), section);
            String before = first == null ? null : first.heading();
            if (first != null && before != null && key(before).equals(key(heading))) {
                findings.add(new HeadingRepeated(
                        SourcePlaces.line(document, section.lines().start()),
                        heading,
                        first.lines().start()));
            }
        }
        return findings;
    }

    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}

package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.meetings.agenda.ItemHeading;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes for tests, built up line by line: items with a number, and sections with a kind, a heading and text. */
final class ItemText {
    private static final ParsedHeader HEADER =
            new ParsedHeader(null, "Kulturudvalget", false, null, null, null, null, null, false, List.of(), List.of());

    private final List<SourceLine> lines = new ArrayList<>();
    private final List<ParsedItem> items = new ArrayList<>();
    private final List<ParsedSection> sections = new ArrayList<>();
    private @Nullable String number;
    private @Nullable String reference;
    private boolean decided;
    private int head;

    /** Begins an item without a decision. */
    ItemText item(String itemNumber) {
        endItem();
        number = itemNumber;
        line("Punkt " + itemNumber + ": En sag");
        head = lines.size();
        return this;
    }

    ItemText reference(String printed) {
        reference = printed;
        return this;
    }

    ItemText decided() {
        decided = true;
        return this;
    }

    ItemText section(SectionKind kind, String heading, String... text) {
        line(heading);
        int start = lines.size();
        for (String line : text) {
            line(line);
        }
        LineRange range = new LineRange(start, lines.size());
        sections.add(new ParsedSection(kind, heading, range, Visibility.PUBLIC, String.join("\n", text)));
        return this;
    }

    List<Finding> findings() {
        endItem();
        SourceDocument document = new SourceDocument("moede.txt", SourceFormat.TEXT, lines);
        ParsedMinutes minutes = new ParsedMinutes(
                "moede.txt",
                SourceFormat.TEXT,
                Visibility.PUBLIC,
                HEADER,
                List.of(),
                List.of(),
                items,
                List.of(),
                List.of());
        ParsedMinutes checked = new MinutesChecks(Vocabulary.danish()).checked(document, minutes);
        List<Finding> findings = new ArrayList<>(checked.findings());
        checked.items().forEach(item -> findings.addAll(item.findings()));
        return findings;
    }

    /** The codes of the findings with their first lines. */
    List<String> found() {
        return findings().stream()
                .map(finding -> finding.code() + " " + finding.place().startLine())
                .toList();
    }

    private void line(String text) {
        lines.add(SourceLine.of(lines.size() + 1, 1, text));
    }

    private void endItem() {
        if (number == null) {
            return;
        }
        LineRange headLine = LineRange.ofLine(head);
        ParsedDecision decision =
                new ParsedDecision("Kulturudvalget", Outcome.APPROVED, null, null, null, "Godkendt.", headLine);
        items.add(new ParsedItem(
                new ItemHeading(number, "En sag", null, null, reference, Visibility.PUBLIC, null, true),
                headLine,
                sections,
                List.of(),
                decided ? List.of(decision) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        sections.clear();
        number = null;
        reference = null;
        decided = false;
    }
}

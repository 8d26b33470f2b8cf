package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.economy.TableChecks;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text between blank lines, its lines joined, outside tables.
 *
 * @param text the whole of it
 * @param parts its lines one by one
 */
record TextParagraph(String text, List<Part> parts) {

    /** A line of it with its number. */
    record Part(int line, String text) {}

    /** Sums that do not hold, each at the line it is written on where it is written on one. */
    List<Finding> check(String source, TableChecks checks) {
        List<Finding> found = checks.checkText(text, source, parts.getFirst().line());
        if (found.isEmpty() || parts.size() == 1) {
            return found;
        }
        List<Finding> onLines = parts.stream()
                .flatMap(part -> checks.checkText(part.text(), source, part.line()).stream())
                .toList();
        return found.stream()
                .map(finding -> onLines.stream()
                        .filter(placed -> isSame(placed, finding))
                        .findFirst()
                        .orElse(finding))
                .toList();
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.code().equals(other.code())
                && one.printed().equals(other.printed())
                && one.computed().equals(other.computed());
    }

    static List<TextParagraph> listIn(SourceDocument document, ParsedItem item) {
        List<TextParagraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        LineRange lines = SourcePlaces.of(item);
        for (int line = lines.start(); line <= lines.end(); line++) {
            SourceLine source = document.line(line);
            if (source.isBlank() || isInTable(item, source)) {
                end(paragraphs, parts, text);
            } else if (!source.running()) {
                parts.add(new Part(line, source.text().strip()));
                text.append(source.text().strip()).append(' ');
            }
        }
        end(paragraphs, parts, text);
        return paragraphs;
    }

    private static void end(List<TextParagraph> paragraphs, List<Part> parts, StringBuilder text) {
        if (!parts.isEmpty()) {
            paragraphs.add(new TextParagraph(text.toString(), List.copyOf(parts)));
            parts.clear();
            text.setLength(0);
        }
    }

    private static boolean isInTable(ParsedItem item, SourceLine line) {
        return line.isTableRow()
                || item.tables().stream()
                        .anyMatch(table -> line.number() >= table.startLine() && line.number() <= table.endLine());
    }
}

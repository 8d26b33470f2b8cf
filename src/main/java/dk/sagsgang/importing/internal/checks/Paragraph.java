package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text between blank lines, its lines joined, outside tables.
 *
 * @param line where it begins
 * @param text the whole of it
 */
record Paragraph(int line, String text) {

    static List<Paragraph> listIn(SourceDocument document, ParsedItem item) {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int first = 0;
        LineRange lines = Places.of(item);
        for (int line = lines.start(); line <= lines.end(); line++) {
            SourceLine source = document.line(line);
            if (source.isBlank() || isInTable(item, source)) {
                end(paragraphs, first, text);
            } else if (!source.running()) {
                first = text.isEmpty() ? line : first;
                text.append(source.text().strip()).append(' ');
            }
        }
        end(paragraphs, first, text);
        return paragraphs;
    }

    private static void end(List<Paragraph> paragraphs, int first, StringBuilder text) {
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(first, text.toString()));
            text.setLength(0);
        }
    }

    private static boolean isInTable(ParsedItem item, SourceLine line) {
        return line.isTableRow()
                || item.tables().stream()
                        .anyMatch(table -> line.number() >= table.startLine() && line.number() <= table.endLine());
    }
}

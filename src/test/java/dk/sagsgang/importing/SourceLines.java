package dk.sagsgang.importing;

import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** Makes documents of plain text, so that the grammar is tested without any reader. */
public final class SourceLines {
    private SourceLines() {}

    public static SourceDocument document(String name, String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            lines.add(SourceLine.of(lines.size() + 1, 1, line));
        }
        return new SourceDocument(name, hasHeadings(text) ? SourceFormat.MARKDOWN : SourceFormat.TEXT, lines);
    }

    /** More than one heading with number signs is more than chance in plain text; the reader of files says the same. */
    private static boolean hasHeadings(String text) {
        return text.lines()
                        .filter(line -> line.startsWith("# ") || line.startsWith("## "))
                        .count()
                > 1;
    }

    public static SourceDocument document(String text) {
        return document("test.txt", text);
    }
}

package dk.sagsgang.importing.internal.readers.text;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.flow.LineCollector;
import dk.sagsgang.importing.internal.readers.markdown.MarkdownMarks;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;

/**
 * Reads plain text and Markdown: the file's own lines, verbatim and numbered as an editor numbers them. A line ends at LF, CR,
 * CR LF or a form feed, and a form feed starts a new page. Text that turns out to be Markdown is read as such.
 */
public final class TextReader {
    private static final byte LF = '\n';
    private static final byte CR = '\r';
    private static final byte FF = '\f';

    private final ReadingLimits limits;

    public TextReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads lines and, where it is Markdown, its headings and tables. */
    public SourceDocument read(FileContent file) {
        LineCollector lines = new LineCollector(file, limits);
        split(TextBytes.of(file), lines);
        SourceDocument text = lines.finish(SourceFormat.TEXT);
        return file.hasEnding(".md", ".markdown") || MarkdownMarks.looksLikeMarkdown(text.lines())
                ? new SourceDocument(file.name(), SourceFormat.MARKDOWN, MarkdownMarks.mark(text.lines()))
                : text;
    }

    private static void split(TextBytes text, LineCollector lines) {
        int lineStart = text.start();
        int end = text.end();
        for (int i = lineStart; i < end; i++) {
            byte b = text.at(i);
            if (b > CR || (b != LF && b != CR && b != FF)) {
                continue;
            }
            boolean newPage = b == FF;
            if (!newPage || i > lineStart) {
                lines.add(text.text(lineStart, i));
            }
            if (newPage) {
                lines.nextPage();
            } else if (b == CR && i + 1 < end && text.at(i + 1) == LF) {
                i++;
            }
            lineStart = i + 1;
        }
        if (lineStart < end) {
            lines.add(text.text(lineStart, end));
        }
    }
}

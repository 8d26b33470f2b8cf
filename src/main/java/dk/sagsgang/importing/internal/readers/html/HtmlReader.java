package dk.sagsgang.importing.internal.readers.html;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.flow.LineCollector;
import dk.sagsgang.importing.internal.readers.flow.TextFlow;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads HTML as a browser would show it, with everything unfolded: pages hide items until they are clicked, so that text
 * hidden by style is kept. What never shows is left out: scripts, style sheets, templates and the head.
 */
public final class HtmlReader {
    /** A browser's own limit; deeper elements become siblings. */
    private static final int DEEPEST = 512;

    private static final int MOST_TAGS = 400_000;

    private final ReadingLimits limits;

    public HtmlReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads a web page. */
    public SourceDocument read(FileContent file) {
        requireFewTags(file);
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(HtmlEncoding.decode(file), "");
        TextFlow flow = TextFlow.of(file, limits);
        new HtmlWalk(flow).walk(page);
        LineCollector lines = new LineCollector(file, limits);
        lines.addAll(flow.lines());
        return lines.finish(SourceFormat.HTML);
    }

    /** The tree's memory goes by its elements, whatever the file's length. */
    private static void requireFewTags(FileContent file) {
        int tags = 0;
        for (byte b : file.bytes()) {
            tags += b == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw file.refuse(UnreadableReason.TOO_COMPLEX, MOST_TAGS);
        }
    }
}

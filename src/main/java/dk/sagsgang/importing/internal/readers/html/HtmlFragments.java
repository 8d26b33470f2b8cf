package dk.sagsgang.importing.internal.readers.html;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.flow.FlowLine;
import dk.sagsgang.importing.internal.readers.flow.TextFlow;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads pieces of HTML that are all from one file: their tables are numbered through, and together they keep within its limits. */
public final class HtmlFragments {
    private static final int DEEPEST = 512;

    private final TextFlow whole;

    public HtmlFragments(FileContent file, ReadingLimits limits) {
        this.whole = TextFlow.of(file, limits);
    }

    /** The lines that a browser would show of a piece. */
    public List<FlowLine> lines(String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        TextFlow flow = whole.part();
        new HtmlWalk(flow).walk(page);
        return flow.lines();
    }

    /** The characters of a page held as bytes, decoded as a browser would. */
    public static String decoded(FileContent page) {
        return HtmlEncoding.decode(page);
    }
}

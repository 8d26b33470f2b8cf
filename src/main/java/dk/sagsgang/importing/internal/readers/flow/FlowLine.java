package dk.sagsgang.importing.internal.readers.flow;

import dk.sagsgang.importing.source.SourceLink;
import java.util.List;

/**
 * A line of a document whose text flows, before it has a number.
 *
 * @param text as a reader of the page sees it
 * @param headingLevel 1 to 6, or 0
 * @param cells the cells of a row, or empty
 * @param table the table's number, or 0
 * @param running whether it belongs to the page's frame
 * @param links in order
 * @param gapBefore whether the page shows a gap above it
 * @param page which page it is on, counted from 1
 */
public record FlowLine(
        String text,
        int headingLevel,
        List<String> cells,
        int table,
        boolean running,
        List<SourceLink> links,
        boolean gapBefore,
        int page) {}

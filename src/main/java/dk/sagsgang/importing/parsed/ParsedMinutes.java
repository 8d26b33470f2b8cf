package dk.sagsgang.importing.parsed;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceFormat;
import java.util.List;

/**
 * One document of minutes (or an agenda) as it was read.
 *
 * @param source the file's name
 * @param format what it was read as
 * @param visibility closed where the source may be closed as a whole, so that not even the meeting is shown by it
 * @param header what is known of the meeting
 * @param headerLines the lines of the head, and of running heads and feet
 * @param contentsLines the lines of the table of contents
 * @param items the agenda items in the order of the source
 * @param unassigned non-blank lines that belong to nothing else
 * @param findings findings on the document as a whole; those on an item are with the item
 */
public record ParsedMinutes(
        String source,
        SourceFormat format,
        Visibility visibility,
        ParsedHeader header,
        List<LineRange> headerLines,
        List<LineRange> contentsLines,
        List<ParsedItem> items,
        List<LineRange> unassigned,
        List<Finding> findings) {
    public ParsedMinutes {
        headerLines = List.copyOf(headerLines);
        contentsLines = List.copyOf(contentsLines);
        items = List.copyOf(items);
        unassigned = List.copyOf(unassigned);
        findings = List.copyOf(findings);
    }

    /** The same minutes with other items and findings. */
    public ParsedMinutes with(List<ParsedItem> otherItems, List<Finding> otherFindings) {
        return new ParsedMinutes(
                source, format, visibility, header, headerLines, contentsLines, otherItems, unassigned, otherFindings);
    }

    /** The same minutes, open or closed as a whole. */
    public ParsedMinutes as(Visibility whole) {
        return new ParsedMinutes(
                source, format, whole, header, headerLines, contentsLines, items, unassigned, findings);
    }

    /** Whether agenda items were recognised, or that the meeting is not held; if not, the file is not minutes that can be read. */
    public boolean hasKnownForm() {
        return !items.isEmpty() || header.isCancelled();
    }
}

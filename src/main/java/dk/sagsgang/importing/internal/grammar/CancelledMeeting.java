package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.List;

/** A document without items that says that a meeting is not held. It is read where it also says whose meeting and on which day. */
final class CancelledMeeting {
    private CancelledMeeting() {}

    static boolean isKnown(ParsedHeader header) {
        return header.isCancelled() && header.organization() != null && header.date() != null;
    }

    /** @param headerLines the lines of the document that were read */
    static ParsedMinutes of(SourceDocument document, ParsedHeader header, List<LineRange> headerLines) {
        return new ParsedMinutes(
                document.name(),
                document.format(),
                Visibility.PUBLIC,
                header.asAgenda(),
                headerLines,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The head of a document of which it is not known which meeting it cancels. */
    static ParsedHeader without(ParsedHeader header) {
        return header.isCancelled() ? header.asHeld() : header;
    }
}

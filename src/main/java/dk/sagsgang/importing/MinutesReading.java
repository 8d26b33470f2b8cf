package dk.sagsgang.importing;

import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;

/** Makes minutes of a document's lines. Called by many threads at once. */
@FunctionalInterface
public interface MinutesReading {

    /** Reads and checks. Items are missing where the document is no minutes, and a finding says why. */
    ParsedMinutes parse(SourceDocument document);
}

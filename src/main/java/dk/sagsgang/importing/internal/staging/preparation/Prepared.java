package dk.sagsgang.importing.internal.staging.preparation;

import dk.sagsgang.cases.TextSketch;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.PublicationNotice;
import dk.sagsgang.importing.internal.linking.MunicipalityName;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.List;
import java.util.Optional;

/** A file after everything that many threads may do at once, before what one must do. */
public sealed interface Prepared {
    DocumentSource source();

    /**
     * Read and parsed; its original is in its place.
     *
     * @param sketches of each item's text
     * @param facts of each item, as far as they need no linking
     */
    record Ready(
            DocumentSource source,
            Checksum checksum,
            long size,
            SourceDocument document,
            ParsedMinutes minutes,
            Optional<MunicipalityName> municipality,
            List<TextSketch> sketches,
            List<TextFacts> facts)
            implements Prepared {
        public Ready {
            sketches = List.copyOf(sketches);
            facts = List.copyOf(facts);
        }
    }

    /** The same bytes are in the record. */
    record AlreadyImported(DocumentSource source, Checksum checksum) implements Prepared {}

    /** It says what is published of others, and is no document itself. */
    record Noticed(DocumentSource source, PublicationNotice notice, Bilingual reason) implements Prepared {}

    /** It could not be read, or is not minutes. */
    record Refused(DocumentSource source, Bilingual reason) implements Prepared {}
}

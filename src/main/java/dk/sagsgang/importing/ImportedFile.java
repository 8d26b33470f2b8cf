package dk.sagsgang.importing;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.meetings.identity.MeetingId;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param name its path as given, or within its archive; for the person who runs the import, never for publication
 * @param outcome what was done
 * @param meeting the meeting it became a version of
 * @param items how many agenda items were read
 * @param findings how many findings there are in it
 * @param reason why it was skipped, or what is worth knowing
 */
public record ImportedFile(
        String name,
        Outcome outcome,
        Optional<MeetingId> meeting,
        int items,
        int findings,
        Optional<Bilingual> reason) {

    /** What was done with a file. */
    public enum Outcome {
        /** A meeting not known before. */
        IMPORTED,
        /** A new version of a known meeting. */
        NEW_VERSION,
        /** What it says has been withdrawn is in the record, and has been withdrawn there. */
        WITHDRAWN,
        /** The same bytes are there already; read again, something in them has been opened or closed. */
        READ_AGAIN,
        /** The same bytes are there already. */
        UNCHANGED,
        /** It could not be read, or is not minutes. */
        SKIPPED
    }
}

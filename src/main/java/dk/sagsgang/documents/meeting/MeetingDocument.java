package dk.sagsgang.documents.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in full, as far as anyone may see it.
 *
 * @param present who is recorded as present
 * @param away who was away from all of it
 * @param items in order; a closed item is here only by the title it may be called by
 * @param findings on the document as a whole
 * @param versions its agenda and minutes so far, the newest first
 * @param earlier the body's meeting before this one, or null
 * @param later the one after, or null
 * @param source where it is in its source, or null where it comes from an event
 */
public record MeetingDocument(
        MeetingRef meeting,
        @JsonUnwrapped TimeAndPlace session,
        MeetingVersion.Kind kind,
        List<AttendanceLine> present,
        List<AttendanceLine> away,
        List<ItemDocument> items,
        List<FindingLine> findings,
        List<VersionLine> versions,
        @Nullable MeetingRef earlier,
        @Nullable MeetingRef later,
        @Nullable SourceRef source) {
    public MeetingDocument {
        present = List.copyOf(present);
        away = List.copyOf(away);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        versions = List.copyOf(versions);
    }

    /** Versions that would hold now, had they not been withdrawn, the newest first. */
    public List<VersionLine> withdrawn() {
        return versions.stream()
                .takeWhile(version -> version.withdrawn() != null)
                .toList();
    }

    /** Whether there is nothing left that has not been withdrawn. */
    public boolean allWithdrawn() {
        return withdrawn().size() == versions.size();
    }

    /** When it began, or null. */
    public @Nullable LocalTime start() {
        return session.start();
    }

    /** Whether the source says that it is not held. */
    public boolean cancelled() {
        return session.cancelled();
    }

    /** When it ended, or null. */
    public @Nullable LocalTime end() {
        return session.end();
    }

    /** Where it was held, or null. */
    public @Nullable String location() {
        return session.location();
    }
}

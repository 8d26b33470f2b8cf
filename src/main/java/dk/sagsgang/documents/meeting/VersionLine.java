package dk.sagsgang.documents.meeting;

import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a meeting's agenda or minutes.
 *
 * @param supplement whether it is a supplementary agenda
 * @param withdrawn when its source had withdrawn it, or null
 * @param changes what it changed in the version before, without anything closed
 * @param source where it is in its source, or null where it comes from an event
 */
public record VersionLine(
        int number,
        MeetingVersion.Kind kind,
        boolean supplement,
        Instant when,
        @Nullable Instant withdrawn,
        @Nullable SourceRef source,
        List<TextChange> changes) {
    public VersionLine {
        changes = List.copyOf(changes);
    }

    /** Lines that went and lines that came. */
    public record TextChange(List<String> before, List<String> after) {
        public TextChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}

package dk.sagsgang.meetings;

import dk.sagsgang.files.FileId;
import java.time.Instant;
import java.util.Locale;

/**
 * One version of a meeting's agenda or minutes. Versions are added, never changed.
 *
 * @param number from 1
 * @param file what it was read from
 * @param linesAdded how many lines it has that the version before had not
 * @param linesRemoved how many lines the version before had that it has not
 */
public record MeetingVersion(
        MeetingVersionId id,
        MeetingId meeting,
        int number,
        Kind kind,
        FileId file,
        int linesAdded,
        int linesRemoved,
        Instant created) {

    /** What a version is. */
    public enum Kind {
        AGENDA("Dagsorden", "Agenda"),
        MINUTES("Referat", "Minutes"),
        /** Minutes that replace minutes. */
        CORRECTED("Rettet referat", "Corrected minutes");

        private final String danish;
        private final String english;

        Kind(String danish, String english) {
            this.danish = danish;
            this.english = english;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String danish() {
            return danish;
        }

        public String english() {
            return english;
        }
    }
}

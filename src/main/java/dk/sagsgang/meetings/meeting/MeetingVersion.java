package dk.sagsgang.meetings.meeting;

import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import java.time.Instant;

/**
 * One version of a meeting's agenda or minutes. Versions are added, never changed.
 *
 * @param number from 1
 * @param origin all lines of the file that it was read from, or the event that recorded it
 * @param linesAdded how many lines it has that the version before had not; 0 where one of the two has none
 * @param linesRemoved the number of lines of the version before that are not in this one; 0 where one of the two has none
 */
public record MeetingVersion(
        MeetingVersionId id,
        MeetingId meeting,
        int number,
        Kind kind,
        Origin origin,
        int linesAdded,
        int linesRemoved,
        Instant created) {

    /** What a version is. */
    public enum Kind {
        AGENDA("agenda", "Dagsorden", "Agenda"),
        MINUTES("minutes", "Referat", "Minutes"),
        /** Minutes that replace minutes. */
        CORRECTED("corrected", "Rettet referat", "Corrected minutes");

        private final String code;
        private final String danish;
        private final String english;

        Kind(String code, String danish, String english) {
            this.code = code;
            this.danish = danish;
            this.english = english;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }

        /** Its name on Danish pages. */
        public String danish() {
            return danish;
        }

        /** Its name on English pages. */
        public String english() {
            return english;
        }
    }
}

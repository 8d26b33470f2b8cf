package dk.sagsgang.meetings.meeting;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a meeting's agenda or minutes. Versions are added, never changed.
 *
 * @param number from 1
 * @param isSupplement whether it is a supplementary agenda, which adds items to an agenda and takes none away
 * @param origin all lines of the file that it was read from, or the event that recorded it
 * @param linesAdded how many lines it has that the version before had not; 0 where one of the two has none
 * @param linesRemoved the number of lines of the version before that are not in this one; 0 where one of the two has none
 * @param withdrawal that its source has withdrawn it, or null
 */
public record MeetingVersion(
        MeetingVersionId id,
        MeetingId meeting,
        int number,
        Kind kind,
        boolean isSupplement,
        Origin origin,
        int linesAdded,
        int linesRemoved,
        Instant created,
        @Nullable Withdrawal withdrawal) {

    /**
     * A version was withdrawn by its source. What it says is kept and no longer shown.
     *
     * @param when when that became known
     * @param visibility whether it had shown the meeting until then, so that its withdrawal may be told
     */
    public record Withdrawal(Instant when, Visibility visibility) {}

    /** Whether its source has withdrawn it. */
    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /**
     * The version that holds now: the last one that is neither withdrawn nor a supplement; else the last supplement; else, where all are
     * withdrawn, the last of all.
     *
     * @param oldestFirst at least one
     */
    public static MeetingVersion current(List<MeetingVersion> oldestFirst) {
        MeetingVersion current = oldestFirst.getLast();
        for (MeetingVersion version : oldestFirst) {
            boolean isBetter = current.isWithdrawn() || !version.isSupplement() || current.isSupplement();
            if (!version.isWithdrawn() && isBetter) {
                current = version;
            }
        }
        return current;
    }

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

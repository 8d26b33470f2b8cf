package dk.sagsgang.meetings;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.rules.MeetingRules;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.List;

/** Checks votes against themselves and against who was there. */
public final class MeetingChecks {
    private MeetingChecks() {}

    /** What contradicts itself in the votes on one item, taken by one body in the order given. */
    public static List<Finding> checkVotes(List<VoteTally> votes, AttendanceList attendance) {
        return MeetingRules.checkVotes(votes, attendance);
    }

    /**
     * Whether enough members were there.
     *
     * @param place where attendance is recorded
     */
    public static List<Finding> checkAttendance(AttendanceList attendance, SourcePlace place) {
        return MeetingRules.checkAttendance(attendance, place);
    }
}

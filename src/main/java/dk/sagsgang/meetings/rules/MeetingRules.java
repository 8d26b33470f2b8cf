package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.ArrayList;
import java.util.List;

/** All rules on votes and attendance, in the order their findings are shown. */
public final class MeetingRules {
    private static final List<VoteRule> VOTE_RULES = List.of(
            new VoteCountRule(),
            new OneSideRule(),
            new AbsentVoterRule(),
            new RecusedVoterRule(),
            new OutcomeRule(),
            new VoteNumberRule());
    private static final QuorumRule QUORUM = new QuorumRule();

    private MeetingRules() {}

    /** What the rules find in the votes on one item, rule by rule; {@code votes} are in printed order. */
    public static List<Finding> checkVotes(List<VoteTally> votes, AttendanceList attendance) {
        List<Finding> findings = new ArrayList<>();
        for (VoteRule rule : VOTE_RULES) {
            findings.addAll(rule.check(votes, attendance));
        }
        return findings;
    }

    /** What the rule on quorum finds; {@code place} is where attendance is recorded. */
    public static List<Finding> checkAttendance(AttendanceList attendance, SourcePlace place) {
        return QUORUM.check(attendance, place);
    }
}

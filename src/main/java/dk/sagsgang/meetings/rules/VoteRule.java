package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.List;

/** A rule on the votes taken on one item. */
interface VoteRule extends Rule {
    List<Finding> check(List<VoteTally> votes, AttendanceList attendance);
}

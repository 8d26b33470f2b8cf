package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.ArrayList;
import java.util.List;

/** There are no more votes than members who were there. */
final class VoteNumberRule implements VoteRule {

    @Override
    public Description description() {
        return new Description(
                VotesExceedMembers.CODE,
                Severity.ERROR,
                new Bilingual(
                        "Der er ikke flere stemmer, end der var medlemmer til stede.",
                        "There are no more votes than members present."),
                "Kommunestyrelsesloven § 11: hvert medlem har én stemme.");
    }

    @Override
    public List<Finding> check(List<VoteTally> votes, AttendanceList attendance) {
        int members = attendance.present().size() + attendance.others();
        List<Finding> findings = new ArrayList<>();
        for (VoteTally vote : attendance.present().isEmpty() ? List.<VoteTally>of() : votes) {
            int cast = vote.sides().stream().mapToInt(VoteTally.Side::atLeast).sum();
            if (cast > members) {
                findings.add(new VotesExceedMembers(vote.place(), cast, members));
            }
        }
        return findings;
    }
}

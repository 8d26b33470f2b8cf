package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.ArrayList;
import java.util.List;

/** No vote by somebody who was disqualified. */
final class RecusedVoterRule implements VoteRule {

    @Override
    public Description description() {
        return new Description(
                RecusedVoter.CODE,
                Severity.ERROR,
                new Bilingual(
                        "Den, der er inhabil i en sag, stemmer ikke i den.",
                        "A member who is disqualified from an item does not vote on it."),
                "Kommunestyrelsesloven § 14.");
    }

    @Override
    public List<Finding> check(List<VoteTally> votes, AttendanceList attendance) {
        List<Finding> findings = new ArrayList<>();
        for (VoteTally vote : votes) {
            for (VoteTally.Side side : List.of(vote.supporting(), vote.opposing(), vote.abstaining())) {
                for (String voter : PrintedNames.common(side.voters(), attendance.recused())) {
                    findings.add(new RecusedVoter(vote.place(), voter));
                }
            }
        }
        return findings;
    }
}

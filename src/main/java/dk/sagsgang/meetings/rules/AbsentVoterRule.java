package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.ArrayList;
import java.util.List;

/** No vote by somebody who was away. */
final class AbsentVoterRule implements VoteRule {

    @Override
    public Description description() {
        return new Description(
                AbsentVoter.CODE,
                Severity.ERROR,
                new Bilingual(
                        "Den, der er noteret som fraværende fra mødet eller sagen, står ikke med en stemme.",
                        "A person who is recorded as absent from the meeting or the item has no vote."),
                "Kommunestyrelsesloven § 11: de tilstedeværende stemmer.");
    }

    @Override
    public List<Finding> check(List<VoteTally> votes, AttendanceList attendance) {
        List<Finding> findings = new ArrayList<>();
        for (VoteTally vote : votes) {
            for (VoteTally.Side side : List.of(vote.supporting(), vote.opposing(), vote.abstaining())) {
                for (String voter : PrintedNames.common(side.voters(), attendance.absent())) {
                    findings.add(new AbsentVoter(vote.place(), voter));
                }
            }
        }
        return findings;
    }
}

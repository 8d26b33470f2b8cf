package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.ArrayList;
import java.util.List;

/** Nobody votes twice in one vote; a party may, since its members may differ. */
final class OneSideRule implements VoteRule {

    @Override
    public Description description() {
        return new Description(
                VoterOnBothSides.CODE,
                Severity.ERROR,
                new Bilingual(
                        "Et medlem står kun ét sted i en afstemning. Et parti kan stå på begge sider.",
                        "A member appears only once in a vote. A party may appear on both sides."),
                "Kommunestyrelsesloven § 11: hvert medlem har én stemme.");
    }

    @Override
    public List<Finding> check(List<VoteTally> votes, AttendanceList attendance) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            within(votes.get(i), findings);
            if (i > 0) {
                between(votes.get(i - 1), votes.get(i), findings);
            }
        }
        return findings;
    }

    private static void within(VoteTally vote, List<Finding> findings) {
        List<Choice> sides = VoteTally.SIDES;
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                List<String> first = vote.side(sides.get(one)).voters();
                for (String voter :
                        PrintedNames.common(first, vote.side(sides.get(other)).voters())) {
                    findings.add(new VoterOnBothSides(
                            vote.place(),
                            voter,
                            sides.get(one).asSide(),
                            sides.get(other).asSide()));
                }
            }
        }
    }

    /** Alternatives are voted between: a member who is for one is not for the next. */
    private static void between(VoteTally one, VoteTally other, List<Finding> findings) {
        boolean alternatives = one.motion() == Motion.ALTERNATIVE && other.motion() == Motion.ALTERNATIVE;
        String first = one.name();
        String second = other.name();
        if (!alternatives || first == null || second == null || first.equals(second)) {
            return;
        }
        for (String voter : PrintedNames.common(
                other.supporting().voters(), one.supporting().voters())) {
            findings.add(new VoterOnBothSides(
                    other.place(), voter, new Bilingual(first, first), new Bilingual(second, second)));
        }
    }
}

package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.ArrayList;
import java.util.List;

/** Numbers printed with a side of a vote agree with each other and with the names. */
final class VoteCountRule implements VoteRule {

    @Override
    public Description description() {
        return new Description(
                VoteCountMismatch.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Tallet ved en side af en afstemning er antallet af dem, der er nævnt på den, og det samme som »i alt«.",
                        "The number printed for a side of a vote equals the number of members named on it, and the total called \"i alt\"."),
                "Kommunestyrelsesloven § 13: beslutningerne indføres i beslutningsprotokollen.");
    }

    @Override
    public List<Finding> check(List<VoteTally> votes, AttendanceList attendance) {
        List<Finding> findings = new ArrayList<>();
        for (VoteTally vote : votes) {
            for (Choice side : VoteTally.SIDES) {
                check(vote, side, findings);
            }
        }
        return findings;
    }

    private static void check(VoteTally vote, Choice choice, List<Finding> findings) {
        VoteTally.Side side = vote.side(choice);
        Integer count = side.count();
        Integer total = side.total();
        if (count != null && total != null && !count.equals(total)) {
            findings.add(new VoteCountMismatch(vote.place(), choice, total, count));
            return;
        }
        Integer stated = total != null ? total : count;
        int named = side.voters().size();
        Integer ofParties = side.ofParties();
        if (stated == null) {
            return;
        }
        if (ofParties != null && named == 0 && !ofParties.equals(stated)) {
            findings.add(new VoteCountMismatch(vote.place(), choice, stated, ofParties));
        }
        if (named == 0) {
            return;
        }
        boolean agrees = side.parties().isEmpty() ? named == stated : named <= stated;
        if (!agrees) {
            findings.add(new VoteCountMismatch(vote.place(), choice, stated, named));
        }
    }
}

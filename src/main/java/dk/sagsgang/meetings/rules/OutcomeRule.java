package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.ArrayList;
import java.util.List;

/** What the text says became of a proposal agrees with the votes. A tie, an election and a choice between alternatives are left alone. */
final class OutcomeRule implements VoteRule {

    @Override
    public Description description() {
        return new Description(
                VoteOutcomeContradiction.CODE,
                Severity.ERROR,
                new Bilingual(
                        "Et forslag, der er vedtaget, har flest stemmer for; et, der er faldet, har ikke. Stemmelighed, valg og afstemning mellem alternativer bedømmes ikke.",
                        "A proposal that was adopted has more votes for than against; one that was not adopted does not. Ties, elections and votes between alternatives are not checked."),
                "Kommunestyrelsesloven § 11: beslutninger træffes ved stemmeflertal.");
    }

    @Override
    public List<Finding> check(List<VoteTally> votes, AttendanceList attendance) {
        List<Finding> findings = new ArrayList<>();
        for (VoteTally vote : votes) {
            Integer supporting = vote.supporting().size();
            Integer opposing = vote.opposing().size();
            Boolean adopted = vote.adopted();
            if (adopted == null || supporting == null || opposing == null || !isYesOrNo(vote.motion())) {
                continue;
            }
            int majority = Integer.compare(supporting, opposing);
            if (adopted ? majority < 0 : majority > 0) {
                findings.add(new VoteOutcomeContradiction(vote.place(), adopted, supporting, opposing));
            }
        }
        return findings;
    }

    private static boolean isYesOrNo(Motion motion) {
        return motion == Motion.PROPOSAL || motion == Motion.AMENDMENT || motion == Motion.PROCEDURE;
    }
}

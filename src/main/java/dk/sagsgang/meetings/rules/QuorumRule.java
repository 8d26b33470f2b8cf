package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.meetings.presence.AttendanceList;
import java.util.List;

/** A body decides when at least half of its members are there. */
final class QuorumRule implements Rule {

    @Override
    public Description description() {
        return new Description(
                QuorumMissing.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Mindst halvdelen af medlemmerne er til stede. Kun hvor både fremmødte og fraværende er noteret.",
                        "At least half of the members are present. Checked only where both those present and those absent are recorded."),
                "Kommunestyrelsesloven § 11: beslutningsdygtighed.");
    }

    List<Finding> check(AttendanceList attendance, SourcePlace place) {
        int present = attendance.present().size() + attendance.others();
        int members = attendance.present().size() + attendance.absent().size() + attendance.others();
        boolean recorded =
                !attendance.present().isEmpty() && !attendance.absent().isEmpty();
        return recorded && present * 2 < members ? List.of(new QuorumMissing(place, present, members)) : List.of();
    }
}

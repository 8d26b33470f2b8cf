package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * Somebody who is recorded both as absent and as having voted.
 *
 * @param voter who
 */
public record AbsentVoter(SourcePlace place, String voter) implements Finding {
    public static final String CODE = "voter-absent";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "»" + voter + "« er noteret som fraværende, men står med en stemme.",
                "\"" + voter + "\" is recorded as absent but has a vote.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Ret fraværet eller afstemningen; en stedfortræder skal nævnes ved eget navn.",
                "Correct the attendance or the vote; a substitute must be recorded by name.");
    }
}

package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * Somebody who was disqualified from the item and yet is printed with a vote.
 *
 * @param voter who
 */
public record RecusedVoter(SourcePlace place, String voter) implements Finding {
    public static final String CODE = "voter-recused";

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
                "»" + voter + "« er noteret som inhabil i sagen, men står med en stemme.",
                "\"" + voter + "\" is recorded as disqualified in the case but has a vote.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Ret habiliteten eller afstemningen; den, der er inhabil, må ikke stemme.",
                "Correct the disqualification or the vote; a disqualified member may not vote.");
    }
}

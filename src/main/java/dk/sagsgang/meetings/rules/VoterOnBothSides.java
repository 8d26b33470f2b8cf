package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * Somebody who is printed on two sides of one vote.
 *
 * @param voter who
 * @param one the first side, as it is called in the message
 * @param other the second
 */
public record VoterOnBothSides(SourcePlace place, String voter, Bilingual one, Bilingual other) implements Finding {
    public static final String CODE = "voter-on-both-sides";

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
                "»" + voter + "« står både ved »" + one.danish() + "« og ved »" + other.danish()
                        + "« i samme afstemning.",
                "\"" + voter + "\" appears under both \"" + one.english() + "\" and \"" + other.english()
                        + "\" in the same vote.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Find ud af, hvad medlemmet stemte, og lad navnet stå ét sted.",
                "Find out how the member voted, and leave the name in one place.");
    }
}

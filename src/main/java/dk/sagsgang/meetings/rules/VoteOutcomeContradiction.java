package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * A proposal that the text says was adopted or fell, against the votes printed.
 *
 * @param adopted what the text says
 * @param supporting votes for
 * @param opposing votes against
 */
public record VoteOutcomeContradiction(SourcePlace place, boolean adopted, int supporting, int opposing)
        implements Finding {
    public static final String CODE = "vote-outcome-contradiction";

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
                "Teksten siger " + (adopted ? "vedtaget" : "ikke vedtaget") + ", men " + supporting + " stemte for og "
                        + opposing + " imod.",
                "The text says " + (adopted ? "adopted" : "not adopted") + ", but " + supporting + " voted for and "
                        + opposing + " against.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Ret udfaldet eller stemmetallene; de fleste afgivne stemmer afgør sagen.",
                "Correct the outcome or the counts; the majority of the votes cast decides.");
    }
}

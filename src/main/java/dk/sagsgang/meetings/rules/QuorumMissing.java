package dk.sagsgang.meetings.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * Fewer than half of the members present.
 *
 * @param present how many were there
 * @param members how many there are
 */
public record QuorumMissing(SourcePlace place, int present, int members) implements Finding {
    public static final String CODE = "quorum-missing";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "Kun " + present + " af " + members + " medlemmer var til stede; mindst halvdelen skal være det.",
                "Only " + present + " of " + members + " members were present; at least half must be.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Se efter, om en stedfortræder mangler på listen. Ellers er beslutningerne ikke gyldige.",
                "Check whether a substitute is missing from the list. Otherwise the decisions are not valid.");
    }
}

package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * An item that should have a decision and has none.
 *
 * @param number of the item
 */
public record DecisionMissing(SourcePlace place, String number) implements Finding {
    public static final String CODE = "decision-missing";

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
        return new Bilingual("Punkt " + number + " mangler en beslutning.", "Item " + number + " lacks a decision.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Skriv beslutningen ind, eller skriv, at punktet er udsat eller udgået.",
                "Add the decision, or say that the item was postponed or withdrawn.");
    }
}

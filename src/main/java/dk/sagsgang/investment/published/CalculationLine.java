package dk.sagsgang.investment.published;

import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.investment.keeping.CalculationVersion;
import dk.sagsgang.investment.keeping.Freshness;

/**
 * A version of a kept calculation as one line of a list.
 *
 * @param caseFile its case
 * @param number its number within the case
 * @param title what it is called
 * @param version the version, in lists the newest
 * @param freshness the state of the version relative to the knowledge base that it is based on
 */
public record CalculationLine(
        CaseRef caseFile, int number, String title, CalculationVersion version, Freshness freshness) {

    /** The page of its newest version. */
    public String path() {
        return "/sager/" + caseFile.slug() + "/beregninger/" + number;
    }

    /** This version in addresses that take one or two calculations: case, number and version. */
    public String reference() {
        return caseFile.slug() + "/" + number + "/" + version.number();
    }
}

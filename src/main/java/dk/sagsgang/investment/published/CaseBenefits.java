package dk.sagsgang.investment.published;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.investment.benefits.Benefits;
import dk.sagsgang.storage.Database;

/**
 * The benefit register for reading, each answer from one state of the record. Investments of closed cases are in none of them.
 * Safe for use by many threads.
 */
public interface CaseBenefits {

    /** The register of one record. */
    static CaseBenefits of(Database database, Documents documents, Benefits benefits) {
        return new RecordBenefits(database, documents, benefits);
    }

    /** The register as far as its cases are open. */
    Open<BenefitsDocument> get();

    /** The part of it that belongs to one case, by the case's number in addresses. */
    Open<BenefitsDocument> get(String caseSlug);
}

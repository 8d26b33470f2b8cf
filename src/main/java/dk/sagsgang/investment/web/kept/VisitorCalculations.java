package dk.sagsgang.investment.web.kept;

import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.published.CalculationLine;
import java.io.Serial;
import java.util.Optional;

/**
 * Keeps a calculation that a visitor has made. Publishing itself can change nothing; the code that starts the server
 * may give it one of these. Only the demo does, whose record is thrown away: on a real site keeping waits for accounts.
 */
public interface VisitorCalculations {

    /**
     * Keeps a calculation with a case.
     *
     * @param caseNumber the case's number as the visitor wrote it
     * @param yaml the calculation
     * @param copyOf the kept version that it was made from
     * @return the version that holds it now
     * @throws Refused when it cannot be kept
     */
    CalculationLine keep(String caseNumber, String yaml, Optional<CalculationLine> copyOf);

    /** The open case of a number, however it is written. */
    Optional<CaseRef> findCase(String caseNumber);

    /** A calculation that cannot be kept, with the reason and what to do. */
    final class Refused extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Bilingual reason;

        public Refused(Bilingual reason) {
            super(reason.english());
            this.reason = reason;
        }

        /** Why it was refused, as the visitor is to read it. */
        public Bilingual reason() {
            return reason;
        }
    }
}

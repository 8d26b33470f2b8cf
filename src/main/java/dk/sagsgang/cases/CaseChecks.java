package dk.sagsgang.cases;

import dk.sagsgang.cases.rules.JournalNumberRule;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.SourcePlace;
import java.util.List;

/** Checks what is printed of a case itself. */
public final class CaseChecks {
    private static final JournalNumberRule JOURNAL_NUMBER = new JournalNumberRule();

    private CaseChecks() {}

    /** Findings on the case number that is with an item. */
    public static List<Finding> checkReference(String reference, SourcePlace place) {
        return JOURNAL_NUMBER.check(reference, place);
    }
}

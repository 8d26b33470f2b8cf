package dk.sagsgang.cases;

import dk.sagsgang.findings.FindingSubject;

/**
 * Identifies a case file.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record CaseFileId(int value) implements FindingSubject.OfCase {
    public CaseFileId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}

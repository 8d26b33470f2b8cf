package dk.sagsgang.meetings.identity;

import dk.sagsgang.findings.FindingSubject;

/**
 * Identifies an agenda item in one version; a new version has items of its own.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record AgendaItemId(int value) implements FindingSubject.OnItem {
    public AgendaItemId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}

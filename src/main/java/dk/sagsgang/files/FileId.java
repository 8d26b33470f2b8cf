package dk.sagsgang.files;

import dk.sagsgang.findings.FindingSubject;

/**
 * Identifies a file.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record FileId(int value) implements FindingSubject.InFile {
    public FileId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}

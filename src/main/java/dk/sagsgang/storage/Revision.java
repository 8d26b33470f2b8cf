package dk.sagsgang.storage;

import java.time.Instant;

/**
 * The state of the record, counted up by each committed change of what readers may see.
 *
 * @param number 0 for an empty record, then upwards without gaps
 * @param changedAt when the change was made, UTC, to the millisecond
 */
public record Revision(long number, Instant changedAt) {
    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException("A revision counts from 0, not " + number);
        }
    }

    /** Whether the record has changed since another revision of it. */
    public boolean isAfter(Revision other) {
        return number > other.number;
    }
}

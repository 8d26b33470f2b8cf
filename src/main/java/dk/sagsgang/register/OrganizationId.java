package dk.sagsgang.register;

/**
 * Identifies an organization.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record OrganizationId(int value) {
    public OrganizationId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}

package dk.sagsgang.facts;

/**
 * Which vote a printed one is.
 *
 * @param value the same for every print of one vote: in the body's own minutes, in those of other bodies and in every version
 */
public record VoteIdentity(int value) {}

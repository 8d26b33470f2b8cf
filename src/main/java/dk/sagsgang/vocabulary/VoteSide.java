package dk.sagsgang.vocabulary;

/** The side of a vote that a phrase puts somebody on. */
public enum VoteSide {
    FOR,
    AGAINST,
    ABSTAINED,
    NOT_VOTING
}

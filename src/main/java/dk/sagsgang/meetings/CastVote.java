package dk.sagsgang.meetings;

/** A person's vote with the vote, the item and the meeting it was cast in. */
public record CastVote(Treatment treatment, VoteEvent vote, SingleVote single) {}

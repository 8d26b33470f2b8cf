package dk.sagsgang.meetings.participation;

import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.meetings.vote.VoteEvent;

/** A person's vote with the vote, the item and the meeting it was cast in. */
public record CastVote(Treatment treatment, VoteEvent vote, SingleVote single) {}

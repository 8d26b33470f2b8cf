package dk.sagsgang.meetings.vote;

import dk.sagsgang.files.Origin;
import dk.sagsgang.register.OrganizationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vote, before and after it is recorded. Stated and named votes are kept separate, and neither is corrected by the other.
 *
 * @param position its place among the item's votes, from 1
 * @param name the motion's name as printed, or null
 * @param proposer who proposed an amendment, as printed, or null
 * @param wording the words of an amendment, or null where they are not printed with it
 * @param adopted what the text says became of it, or null
 * @param stated the counts that the text prints
 * @param votes named persons and whole parties, by choice, then in printed order
 * @param text verbatim
 */
public record VoteEvent(
        int position,
        Motion motion,
        @Nullable String name,
        @Nullable String proposer,
        OrganizationId organization,
        @Nullable Wording wording,
        @Nullable Boolean adopted,
        Counts stated,
        List<SingleVote> votes,
        String text,
        Origin origin) {
    public VoteEvent {
        votes = List.copyOf(votes);
    }

    /** How many persons are named with a choice. */
    public int named(Choice choice) {
        return (int) votes.stream()
                .filter(vote -> vote.choice() == choice && vote.person() != null)
                .count();
    }

    /** What an amendment says, verbatim, and where. */
    public record Wording(String text, Origin origin) {}

    /** Printed counts, each null where none is printed. */
    public record Counts(
            @Nullable Integer supporting,
            @Nullable Integer opposing,
            @Nullable Integer abstaining,
            @Nullable Integer notVoting) {}
}

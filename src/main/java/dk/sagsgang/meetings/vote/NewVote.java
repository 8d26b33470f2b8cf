package dk.sagsgang.meetings.vote;

import dk.sagsgang.files.Origin;
import dk.sagsgang.register.OrganizationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vote about to be kept; parts as in {@link VoteEvent}. */
public record NewVote(
        Motion motion,
        @Nullable String name,
        @Nullable String proposer,
        OrganizationId organization,
        @Nullable Boolean adopted,
        VoteEvent.Counts stated,
        List<SingleVote> votes,
        String text,
        Origin origin) {
    public NewVote {
        votes = List.copyOf(votes);
    }
}

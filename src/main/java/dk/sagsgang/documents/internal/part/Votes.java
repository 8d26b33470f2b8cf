package dk.sagsgang.documents.internal.part;

import dk.sagsgang.documents.internal.session.References;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.part.VoteBlock.Side;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.meetings.vote.VoteEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Votes by side. */
public final class Votes {
    private final References names;

    public Votes(References names) {
        this.names = names;
    }

    /** A vote with its sides. */
    public VoteBlock block(VoteEvent vote) {
        List<Side> sides = Arrays.stream(Choice.values())
                .map(choice -> side(vote, choice))
                .filter(side -> side.count() > 0 || !side.parties().isEmpty())
                .toList();
        return new VoteBlock(
                vote.motion(),
                vote.name(),
                vote.proposer(),
                names.refer(vote.organization()),
                vote.adopted(),
                sides,
                SourceRef.of(vote.origin()));
    }

    private Side side(VoteEvent vote, Choice choice) {
        List<SingleVote> cast =
                vote.votes().stream().filter(each -> each.choice() == choice).toList();
        List<PersonRef> persons = cast.stream()
                .map(this::person)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        List<String> parties = cast.stream()
                .filter(each -> each.person() == null && each.party() != null)
                .map(each -> Objects.requireNonNull(each.party()))
                .toList();
        Integer stated = stated(vote.stated(), choice);
        return new Side(choice, stated == null ? persons.size() : stated, persons, parties);
    }

    private @Nullable PersonRef person(SingleVote vote) {
        String printed = vote.printed();
        return vote.person() == null || printed == null
                ? null
                : names.refer(vote.person(), printed, vote.party(), vote.title());
    }

    private static @Nullable Integer stated(VoteEvent.Counts counts, Choice choice) {
        return switch (choice) {
            case FOR -> counts.supporting();
            case AGAINST -> counts.opposing();
            case ABSTAINED -> counts.abstaining();
            case NOT_VOTING -> counts.notVoting();
            case ABSENT, RECUSED -> null;
        };
    }
}

package dk.sagsgang.documents.internal.part;

import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.internal.session.References;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.part.VoteBlock.Side;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.agenda.AgendaItem;
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
    private final MeetingGroups groups;

    public Votes(ReadSession session) {
        this.names = session.names();
        this.groups = new MeetingGroups(session);
    }

    /** The votes on an item with their sides; of another body's the groups at this meeting say nothing. */
    public List<VoteBlock> blocks(AgendaItem item, List<VoteEvent> votes, OrganizationRef meetingOf) {
        Groups here = groups.of(item, votes);
        return votes.stream()
                .map(vote -> block(vote, names.refer(vote.organization()).equals(meetingOf) ? here : Groups.UNKNOWN))
                .toList();
    }

    /** A vote with its sides, and with the sizes of the groups of the parties it names. */
    public VoteBlock block(VoteEvent vote, Groups at) {
        List<Side> sides = Arrays.stream(Choice.values())
                .map(choice -> side(vote, choice, at))
                .filter(Side::isStated)
                .toList();
        VoteEvent.Wording wording = vote.wording();
        return new VoteBlock(
                vote.motion(),
                vote.name(),
                vote.proposer(),
                names.refer(vote.organization()),
                wording == null ? null : new VoteBlock.Wording(wording.text(), SourceRef.of(wording.origin())),
                vote.adopted(),
                sides,
                SourceRef.of(vote.origin()));
    }

    private Side side(VoteEvent vote, Choice choice, Groups at) {
        List<SingleVote> cast =
                vote.votes().stream().filter(each -> each.choice() == choice).toList();
        List<PersonRef> persons = cast.stream()
                .map(this::person)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        List<VoteBlock.Group> groups = cast.stream()
                .filter(SingleVote::isOfGroup)
                .map(each -> group(each, at))
                .toList();
        String others = cast.stream()
                .filter(SingleVote::isOfOthers)
                .map(SingleVote::printed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Integer stated = stated(vote.stated(), choice);
        return new Side(
                choice,
                stated == null ? counted(persons, groups, others) : stated,
                persons,
                groups.stream().map(VoteBlock.Group::party).toList(),
                groups,
                others);
    }

    /** How many are named, where that is all of the side: persons, and groups with a number each. */
    private static int counted(List<PersonRef> persons, List<VoteBlock.Group> groups, @Nullable String others) {
        boolean all = others == null && groups.stream().allMatch(group -> group.votes() != null);
        int ofGroups = groups.stream()
                .map(VoteBlock.Group::votes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return all ? persons.size() + ofGroups : persons.size();
    }

    private static VoteBlock.Group group(SingleVote vote, Groups at) {
        String party = Objects.requireNonNull(vote.party(), "a group has a party");
        Integer members = vote.seats() == null ? null : at.members(party);
        boolean possible = members == null || vote.seats() == null || members >= vote.seats();
        return new VoteBlock.Group(party, vote.seats(), possible ? members : null, vote.whole());
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

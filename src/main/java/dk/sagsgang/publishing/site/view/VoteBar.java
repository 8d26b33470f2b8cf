package dk.sagsgang.publishing.site.view;

import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.meetings.vote.Choice;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a vote's sides share a bar: for from the left, against from the right, the rest between. */
public record VoteBar(int supporting, int neither, int opposing) {
    /** The bar of a vote; those who abstained and those who did not vote share its middle. */
    public static VoteBar of(VoteBlock vote) {
        return new VoteBar(
                vote.count(Choice.FOR),
                vote.count(Choice.ABSTAINED) + vote.count(Choice.NOT_VOTING),
                vote.count(Choice.AGAINST));
    }

    /** Everybody on a side in one line. */
    public static String names(VoteBlock.Side side) {
        return Stream.of(
                        side.persons().stream().map(VoteBar::name),
                        side.groups().stream().map(VoteBar::name),
                        Stream.ofNullable(side.others()))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
    }

    /** How many persons the bar stands for. */
    public int total() {
        return supporting + neither + opposing;
    }

    /** As minutes print it: {@code G (2)}. */
    private static String name(VoteBlock.Group group) {
        return group.votes() == null ? group.party() : group.party() + " (" + group.votes() + ")";
    }

    private static String name(PersonRef person) {
        return person.party() == null ? person.name() : person.name() + " (" + person.party() + ")";
    }
}

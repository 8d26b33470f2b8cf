package dk.sagsgang.demo.casefile;

import dk.sagsgang.demo.casefile.WrittenCase.Ballot;
import dk.sagsgang.demo.town.Seat;
import java.util.ArrayList;
import java.util.List;

/**
 * A vote with its voters found: every party letter replaced by those of its members who could vote.
 *
 * @param ballot the vote as written
 * @param inFavour those for
 * @param against those against
 * @param abstained those who abstained
 */
public record Count(Ballot ballot, List<Seat> inFavour, List<Seat> against, List<Seat> abstained) {

    public static Count of(Ballot ballot, List<Seat> voters) {
        return new Count(
                ballot,
                find(ballot.inFavour(), voters),
                find(ballot.against(), voters),
                find(ballot.abstained(), voters));
    }

    int total() {
        return inFavour.size() + against.size() + abstained.size();
    }

    /** The parties among some voters, in the order of the ballot's letters. */
    public static List<String> parties(List<Seat> seats) {
        return seats.stream().map(seat -> seat.person().party()).distinct().toList();
    }

    private static List<Seat> find(List<String> tokens, List<Seat> voters) {
        var found = new ArrayList<Seat>();
        for (String token : tokens) {
            voters.stream()
                    .filter(seat -> seat.person().id().equals(token)
                            || seat.person().party().equals(token))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }
}

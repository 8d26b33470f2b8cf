package dk.sagsgang.demo.meeting;

import dk.sagsgang.demo.casefile.Count;
import dk.sagsgang.demo.text.DanishText;
import dk.sagsgang.demo.town.Seat;
import java.util.ArrayList;
import java.util.List;

/** Puts a vote into the words of a protocol: with names, with parties and totals, or with counts alone. */
final class VoteWords {

    private final RollCall roll;

    VoteWords(RollCall roll) {
        this.roll = roll;
    }

    List<String> of(Count count) {
        var lines = new ArrayList<String>();
        var ballot = count.ballot();
        var about = about(count);
        if (ballot.text() != null) {
            lines.add("Gruppe " + ballot.proposer() + " fremsætter følgende ændringsforslag:");
            lines.add(ballot.text());
        }
        switch (ballot.style()) {
            case "names" -> named(count, about, lines);
            case "parties" -> byParty(count, about, lines);
            default -> lines.add(counted(count, about));
        }
        if (ballot.motion().equals("amendment")) {
            lines.add(
                    ballot.adopted() ? "Ændringsforslaget er dermed vedtaget." : "Ændringsforslaget er dermed faldet.");
        }
        return lines;
    }

    private static String about(Count count) {
        var ballot = count.ballot();
        if (ballot.motion().equals("amendment")) {
            return "ændringsforslaget";
        }
        if (ballot.name() != null) {
            return ballot.name();
        }
        return ballot.about() == null ? "indstillingen" : ballot.about();
    }

    private void named(Count count, String about, List<String> lines) {
        sentence(count.inFavour(), " stemmer for " + about + ".", lines);
        sentence(count.against(), " stemmer imod " + about + ".", lines);
        sentence(count.abstained(), " undlader at stemme.", lines);
    }

    private void sentence(List<Seat> seats, String rest, List<String> lines) {
        if (!seats.isEmpty()) {
            lines.add(roll.subject(inOrder(seats)) + rest);
        }
    }

    private static void byParty(Count count, String about, List<String> lines) {
        var stated = count.ballot().statedFor();
        lines.add("For " + about + " stemte: "
                + parties(count.inFavour(), stated == null ? count.inFavour().size() : stated));
        if (!count.against().isEmpty()) {
            lines.add("Imod stemte: " + parties(count.against(), count.against().size()));
        }
        if (!count.abstained().isEmpty()) {
            lines.add("Hverken for eller imod stemte: "
                    + parties(count.abstained(), count.abstained().size()));
        }
    }

    private static String parties(List<Seat> seats, int total) {
        var parts = Count.parties(seats).stream()
                .map(party -> party + " ("
                        + seats.stream()
                                .filter(seat -> seat.person().party().equals(party))
                                .count() + ")")
                .toList();
        return String.join(", ", parts) + " - i alt " + total + ".";
    }

    private static String counted(Count count, String about) {
        var text = DanishText.capital(about) + " blev sat til afstemning. "
                + count.inFavour().size() + " stemte for, " + count.against().size() + " stemte imod";
        return text
                + (count.abstained().isEmpty()
                        ? "."
                        : ", og " + count.abstained().size() + " undlod at stemme.");
    }

    private List<Seat> inOrder(List<Seat> seats) {
        return roll.seats().stream().filter(seats::contains).toList();
    }
}

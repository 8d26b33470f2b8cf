package dk.sagsgang.demo.meeting;

import dk.sagsgang.demo.casefile.Count;
import dk.sagsgang.demo.casefile.WrittenBlock;
import dk.sagsgang.demo.casefile.WrittenCase.Absence;
import dk.sagsgang.demo.casefile.WrittenCase.Stop;
import dk.sagsgang.demo.town.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts one treatment of a case into the words of a protocol. */
public final class DecisionWords {

    private static final Set<String> AWAY_FROM_VOTES = Set.of("item", "left", "recused", "meeting");

    private final Municipality municipality;

    public DecisionWords(Municipality municipality) {
        this.municipality = municipality;
    }

    /** The paragraphs under the decision heading: votes first, then the decision, remarks and who was away. */
    public List<WrittenBlock> of(Stop stop, RollCall roll) {
        var lines = new ArrayList<String>();
        for (Count count : counts(stop, roll)) {
            lines.addAll(new VoteWords(roll).of(count));
        }
        var text = stop.text();
        if (text != null) {
            lines.addAll(List.of(text.strip().split("\\n\\n")));
        } else if (!isDecidedByRemark(stop)) {
            lines.add(usual(stop, roll));
        }
        if (stop.remark() != null) {
            lines.add(stop.remark());
        }
        stop.absences().forEach(absence -> lines.add(sentence(absence, roll)));
        return lines.stream().<WrittenBlock>map(WrittenBlock.Paragraph::new).toList();
    }

    public List<Count> counts(Stop stop, RollCall roll) {
        var away = stop.absences().stream()
                .filter(absence -> AWAY_FROM_VOTES.contains(absence.scope()))
                .map(Absence::person)
                .collect(Collectors.toSet());
        var voters = roll.voters(away);
        return stop.votes().stream().map(ballot -> Count.of(ballot, voters)).toList();
    }

    /** A choice between alternatives is described in the remark, as there is no recommendation to approve. */
    private static boolean isDecidedByRemark(Stop stop) {
        return stop.outcome().equals("decided") && stop.remark() != null;
    }

    private String usual(Stop stop, RollCall roll) {
        var body = roll.body().nameOn(stop.date());
        return switch (stop.outcome()) {
            case "recommended" -> body + " anbefaler indstillingen.";
            case "approved", "decided" -> body + " godkender indstillingen.";
            case "amended" -> amended(stop, body);
            case "discussed" -> body + " drøftede sagen.";
            case "noted" -> "Orientering givet.";
            case "postponed" -> body + " udsætter sagen.";
            case "agenda" -> body + " godkender dagsordenen.";
            default -> throw new IllegalArgumentException("Unknown outcome " + stop.outcome());
        };
    }

    private static String amended(Stop stop, String body) {
        return stop.votes().isEmpty()
                ? body + " godkender indstillingen med ændringer."
                : body + " godkender sagen med det vedtagne ændringsforslag.";
    }

    private String sentence(Absence absence, RollCall roll) {
        var written = absence.text();
        if (written != null) {
            return written;
        }
        var seat = roll.seats().stream()
                .filter(candidate -> candidate.person().id().equals(absence.person()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        municipality.getPerson(absence.person()).name() + " does not sit in "
                                + roll.body().id() + " on " + roll.date()));
        return roll.titled(seat)
                + switch (absence.scope()) {
                    case "meeting" -> " deltog ikke i mødet.";
                    case "item" -> " deltog ikke i behandlingen af punktet.";
                    case "left" -> " forlod mødet under punktets behandling.";
                    case "recused" -> " var inhabil og deltog ikke i behandlingen af punktet.";
                    default -> throw new IllegalArgumentException("Unknown scope " + absence.scope());
                };
    }
}

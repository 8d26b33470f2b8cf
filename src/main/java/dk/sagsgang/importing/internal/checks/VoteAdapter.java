package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.vote.VoteTally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read of votes and attendance, as the rules on meetings take it. */
final class VoteAdapter {
    /** The votes of the meeting's own body. */
    List<VoteTally> own(SourceDocument document, ParsedHeader header, ParsedItem item) {
        return tallies(document, item, vote -> isOwn(vote, header, item));
    }

    /** Votes that other bodies took earlier, whose attendance is not known here. */
    List<VoteTally> others(SourceDocument document, ParsedHeader header, ParsedItem item) {
        return tallies(document, item, vote -> !isOwn(vote, header, item));
    }

    private List<VoteTally> tallies(SourceDocument document, ParsedItem item, Predicate<ParsedVote> which) {
        return item.votes().stream()
                .filter(which)
                .filter(vote -> !spansBodies(document, vote))
                .map(vote -> tally(document, vote))
                .toList();
    }

    static AttendanceList attendance(ParsedHeader header, ParsedItem item) {
        List<ParsedAbsence> all = Stream.concat(header.absences().stream(), item.absences().stream())
                .toList();
        List<String> absent = all.stream()
                .filter(absence ->
                        absence.kind() == PresenceKind.ABSENT || absence.kind() == PresenceKind.ABSENT_FROM_ITEM)
                .map(absence -> absence.person().name())
                .distinct()
                .toList();
        List<String> recused = item.absences().stream()
                .filter(absence -> absence.kind() == PresenceKind.RECUSED)
                .map(absence -> absence.person().name())
                .toList();
        int others = (int) all.stream()
                .filter(absence -> absence.kind() == PresenceKind.ARRIVED || absence.substitute() != null)
                .count();
        List<String> present = isWhole(header, item) ? names(header.present()) : List.of();
        return new AttendanceList(present, absent, recused, others);
    }

    /**
     * A list with not half as many names as there are votes names the officials, or is cut short, and says nothing
     * about the others.
     */
    private static boolean isWhole(ParsedHeader header, ParsedItem item) {
        int most = item.votes().stream()
                .mapToInt(vote ->
                        stated(vote.sides().supporting()) + stated(vote.sides().opposing()))
                .max()
                .orElse(0);
        return most <= header.present().size() * 2;
    }

    private static int stated(ParsedVote.Side side) {
        Integer total = side.total() == null ? side.count() : side.total();
        return total == null ? side.persons().size() : total;
    }

    /** Attendance of the whole meeting. */
    static AttendanceList attendance(ParsedHeader header) {
        List<String> absent = header.absences().stream()
                .filter(absence -> absence.kind() == PresenceKind.ABSENT && absence.substitute() == null)
                .map(absence -> absence.person().name())
                .toList();
        int substitutes = (int) header.absences().stream()
                .filter(absence -> absence.substitute() != null)
                .count();
        return new AttendanceList(names(header.present()), absent, List.of(), substitutes);
    }

    /** Neither the vote nor the decision it is with is another body's or of another day. */
    private static boolean isOwn(ParsedVote vote, ParsedHeader header, ParsedItem item) {
        LineRange around = item.sections().stream()
                .map(ParsedSection::lines)
                .filter(lines -> lines.contains(vote.lines().start()))
                .findFirst()
                .orElse(vote.lines());
        boolean here = item.decisions().stream()
                .filter(decision -> around.contains(decision.lines().start()))
                .allMatch(decision -> agrees(decision.organization(), header.organization())
                        && agrees(decision.date(), header.date()));
        return here && agrees(vote.organization(), header.organization()) && agrees(vote.date(), header.date());
    }

    private static boolean agrees(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    /** A line that announces another body between its first and its last means that two votes were read as one. */
    private static boolean spansBodies(SourceDocument document, ParsedVote vote) {
        return IntStream.rangeClosed(vote.lines().start() + 1, vote.lines().end())
                .anyMatch(line -> document.line(line).text().strip().endsWith(":"));
    }

    private VoteTally tally(SourceDocument document, ParsedVote vote) {
        ParsedVote.Sides sides = vote.sides();
        return new VoteTally(
                SourcePlaces.of(document, vote.lines()),
                vote.motion(),
                vote.name(),
                side(sides.supporting()),
                side(sides.opposing()),
                side(sides.abstaining()),
                side(sides.notVoting()),
                vote.adopted());
    }

    private static VoteTally.Side side(ParsedVote.Side side) {
        return new VoteTally.Side(names(side.persons()), groups(side), ofParties(side), side.count(), side.total());
    }

    /** The sum of the numbers in {@code S (7), N (5)}; null where not all parties have one. */
    private static @Nullable Integer ofParties(ParsedVote.Side side) {
        boolean all = !side.parties().isEmpty()
                && side.others() == null
                && side.seats().keySet().containsAll(side.parties());
        return all
                ? Integer.valueOf(side.seats().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                : null;
    }

    /** The parties, and the words for all others, of whom as little is known. */
    private static List<String> groups(ParsedVote.Side side) {
        List<String> groups = new ArrayList<>(side.parties());
        if (side.others() != null) {
            groups.add(side.others());
        }
        return groups;
    }

    private static List<String> names(List<ParsedPerson> persons) {
        return persons.stream().map(ParsedPerson::name).toList();
    }
}

package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.meetings.AbsenceScope;
import dk.sagsgang.meetings.AttendanceList;
import dk.sagsgang.meetings.VoteTally;
import java.util.List;
import java.util.stream.Stream;

/** What was read of votes and attendance, as the rules on meetings take it. */
final class VoteAdapter {
    private VoteAdapter() {}

    /** The votes of the meeting's own body. */
    static List<VoteTally> own(SourceDocument document, ParsedHeader header, ParsedItem item) {
        return item.votes().stream()
                .filter(vote -> isOwn(vote, header))
                .map(vote -> tally(document, vote))
                .toList();
    }

    /** Votes that other bodies took earlier, whose attendance is not known here. */
    static List<VoteTally> others(SourceDocument document, ParsedHeader header, ParsedItem item) {
        return item.votes().stream()
                .filter(vote -> !isOwn(vote, header))
                .map(vote -> tally(document, vote))
                .toList();
    }

    static AttendanceList attendance(ParsedHeader header, ParsedItem item) {
        List<ParsedAbsence> all = Stream.concat(header.absences().stream(), item.absences().stream())
                .toList();
        List<String> absent = all.stream()
                .filter(absence -> absence.scope() == AbsenceScope.MEETING || absence.scope() == AbsenceScope.ITEM)
                .map(absence -> absence.person().name())
                .distinct()
                .toList();
        List<String> recused = item.absences().stream()
                .filter(absence -> absence.scope() == AbsenceScope.RECUSED)
                .map(absence -> absence.person().name())
                .toList();
        int others = (int) all.stream()
                .filter(absence -> absence.scope() == AbsenceScope.ARRIVED || absence.substitute() != null)
                .count();
        return new AttendanceList(names(header.present()), absent, recused, others);
    }

    /** Attendance of the whole meeting. */
    static AttendanceList attendance(ParsedHeader header) {
        List<String> absent = header.absences().stream()
                .filter(absence -> absence.scope() == AbsenceScope.MEETING && absence.substitute() == null)
                .map(absence -> absence.person().name())
                .toList();
        int substitutes = (int) header.absences().stream()
                .filter(absence -> absence.substitute() != null)
                .count();
        return new AttendanceList(names(header.present()), absent, List.of(), substitutes);
    }

    private static boolean isOwn(ParsedVote vote, ParsedHeader header) {
        return vote.organization() == null || vote.organization().equals(header.organization());
    }

    private static VoteTally tally(SourceDocument document, ParsedVote vote) {
        ParsedVote.Sides sides = vote.sides();
        return new VoteTally(
                Places.of(document, vote.lines()),
                vote.motion(),
                vote.name(),
                side(sides.supporting()),
                side(sides.opposing()),
                side(sides.abstaining()),
                side(sides.notVoting()),
                vote.adopted());
    }

    private static VoteTally.Side side(ParsedVote.Side side) {
        return new VoteTally.Side(names(side.persons()), side.parties(), side.count(), side.total());
    }

    private static List<String> names(List<ParsedPerson> persons) {
        return persons.stream().map(ParsedPerson::name).toList();
    }
}

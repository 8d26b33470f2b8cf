package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Attendance;
import dk.sagsgang.meetings.Decision;
import dk.sagsgang.meetings.SingleVote;
import dk.sagsgang.meetings.VoteEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that a reading is made of, as printed, each with the lines it was read from. */
final class UsedWords {
    private final Access access;
    private final List<Use> uses = new ArrayList<>();

    UsedWords(Access access) {
        this.access = access;
    }

    /** Words that were used, by a pattern that finds them, and where. */
    record Use(SourceLines where, Pattern words) {}

    List<Use> uses() {
        return List.copyOf(uses);
    }

    void addItem(AgendaItem item) {
        add(item.source(), item.title(), item.reference());
        access.openAll(item.decisions()).value().forEach(this::addDecision);
        access.openAll(item.votes()).value().forEach(this::addVote);
        access.openAll(item.attendance()).value().forEach(this::addAttendance);
    }

    void addAttendance(Attendance attendance) {
        add(
                attendance.source(),
                attendance.printed(),
                attendance.title(),
                attendance.party(),
                attendance.substitute(),
                attendance.reason());
    }

    /** Headings, recommenders and attachments of a text. */
    void addText(PaperText text) {
        access.openAll(text.sections()).value().forEach(section -> add(section.source(), section.heading()));
        for (Recommendation recommendation : access.openAll(text.recommendations()).value()) {
            Stream.concat(recommendation.recommenders().stream(), recommendation.recommendedTo().stream())
                    .forEach(party -> add(recommendation.source(), party.printed()));
            recommendation.points().forEach(point -> add(point.source(), point.label()));
        }
        access.openAll(text.attachments()).value().forEach(attachment -> add(attachment.source(), attachment.name()));
    }

    /** Every cell, on the lines of its row. */
    void addTable(PrintedTable table, SourceLines text) {
        for (int at = 0; at < table.rows().size(); at++) {
            PrintedTable.Row row = table.rows().get(at);
            int next = at + 1 < table.rows().size() ? table.rows().get(at + 1).line() : table.endLine() + 1;
            var where = new SourceLines(text.file(), row.line(), Math.max(row.line(), next - 1));
            row.cells().forEach(cell -> add(where, cell));
        }
    }

    private void addDecision(Decision decision) {
        add(decision.source(), decision.printedOrganization(), decision.remark());
        uses.add(new Use(decision.source(), OutcomeWords.of(decision.outcome())));
    }

    private void addVote(VoteEvent vote) {
        add(vote.source(), vote.name(), vote.proposer());
        for (SingleVote single : vote.votes()) {
            add(vote.source(), single.printed(), single.title(), single.party());
        }
        var stated = vote.stated();
        Stream.of(stated.supporting(), stated.opposing(), stated.abstaining(), stated.notVoting())
                .filter(Objects::nonNull)
                .forEach(count -> uses.add(new Use(vote.source(), asCount(count))));
    }

    void add(SourceLines where, @Nullable String... words) {
        for (String each : words) {
            if (each != null && !each.isBlank()) {
                uses.add(new Use(where, asPrinted(each)));
            }
        }
    }

    private static Pattern asPrinted(String words) {
        String parts =
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + parts + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A count of votes, told from other small figures by the words beside it. */
    private static Pattern asCount(int count) {
        return Pattern.compile(
                "(?<=i alt |for: |imod: )" + count + "(?!\\d)|(?<![\\d.,])" + count
                        + "(?= (?:stemme|medlem|for\\b|i?mod\\b|undlod))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

package dk.sagsgang.documents.internal;

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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that a reading is made of, as printed, each with the lines it was read from. */
final class UsedWords {
    private final List<Use> uses = new ArrayList<>();

    /** Words that were used, and where. */
    record Use(SourceLines where, String words) {}

    /** Where a decision was read, which tells its outcome by words of its own choice. */
    private final List<Decision> decisions = new ArrayList<>();

    List<Use> uses() {
        return List.copyOf(uses);
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    void addItem(AgendaItem item) {
        add(item.source(), item.title(), item.reference());
        item.decisions().forEach(this::addDecision);
        item.votes().forEach(this::addVote);
        item.attendance().forEach(this::addAttendance);
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
        text.sections().forEach(section -> add(section.source(), section.heading()));
        for (Recommendation recommendation : text.recommendations()) {
            Stream.concat(recommendation.recommenders().stream(), recommendation.recommendedTo().stream())
                    .forEach(party -> add(recommendation.source(), party.printed()));
            recommendation.points().forEach(point -> add(point.source(), point.label()));
        }
        text.attachments().forEach(attachment -> add(attachment.source(), attachment.name()));
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
        decisions.add(decision);
        add(decision.source(), decision.printedOrganization(), decision.remark());
    }

    private void addVote(VoteEvent vote) {
        add(vote.source(), vote.name(), vote.proposer());
        for (SingleVote single : vote.votes()) {
            add(vote.source(), single.printed(), single.title(), single.party());
        }
        var stated = vote.stated();
        Stream.of(stated.supporting(), stated.opposing(), stated.abstaining(), stated.notVoting())
                .filter(Objects::nonNull)
                .forEach(count -> add(vote.source(), String.valueOf(count)));
    }

    void add(SourceLines where, @Nullable String... words) {
        for (String each : words) {
            if (each != null && !each.isBlank()) {
                uses.add(new Use(where, each));
            }
        }
    }
}

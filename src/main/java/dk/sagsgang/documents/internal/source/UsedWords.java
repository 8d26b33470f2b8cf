package dk.sagsgang.documents.internal.source;

import dk.sagsgang.access.Access;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.facts.PrintedWords;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.facts.WordSpan;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.meetings.vote.VoteEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that a reading is made of: as printed, each with the lines it was read from, and those whose places are known
 * since they were read.
 */
public final class UsedWords {
    private final Access access;
    private final List<Use> uses = new ArrayList<>();
    private final List<WordSpan> places = new ArrayList<>();

    public UsedWords(Access access) {
        this.access = access;
    }

    /** Words that were used, and where. */
    record Use(SourceLines where, PrintedWords words) {}

    List<Use> uses() {
        return List.copyOf(uses);
    }

    List<WordSpan> places() {
        return List.copyOf(places);
    }

    void addItem(AgendaItem item, TextFacts facts) {
        add(item.origin(), item.title(), item.reference());
        access.openAll(item.decisions()).value().forEach(this::addDecision);
        access.openAll(item.votes()).value().forEach(this::addVote);
        access.openAll(item.attendance()).value().forEach(this::addAttendance);
        places.addAll(facts.words());
    }

    void addAttendance(PresenceEvent attendance) {
        add(
                attendance.origin(),
                attendance.name().text(),
                attendance.name().title(),
                attendance.name().party(),
                attendance.substitute() == null ? null : attendance.substitute().printed(),
                attendance.reason());
    }

    /** Headings, recommenders and attachments of a text. */
    void addText(PaperText text) {
        access.openAll(text.sections()).value().forEach(section -> add(section.origin(), section.heading()));
        for (Recommendation recommendation :
                access.openAll(text.recommendations()).value()) {
            Stream.concat(recommendation.recommenders().stream(), recommendation.recommendedTo().stream())
                    .forEach(party -> add(recommendation.origin(), party.printed()));
            recommendation.points().forEach(point -> add(point.origin(), point.label()));
        }
        access.openAll(text.attachments()).value().forEach(attachment -> add(attachment.origin(), attachment.name()));
    }

    /** Every cell, on the lines of its row. */
    void addTable(PrintedTable table, FileId file) {
        for (int at = 0; at < table.rows().size(); at++) {
            PrintedTable.Row row = table.rows().get(at);
            int next = at + 1 < table.rows().size() ? table.rows().get(at + 1).line() : table.endLine() + 1;
            var where = new SourceLines(file, row.line(), Math.max(row.line(), next - 1));
            row.cells().forEach(cell -> add(where, cell));
        }
    }

    private void addDecision(Decision decision) {
        add(decision.origin(), decision.printedOrganization(), decision.remark());
    }

    private void addVote(VoteEvent vote) {
        add(vote.origin(), vote.name(), vote.proposer());
        for (SingleVote single : vote.votes()) {
            add(vote.origin(), single.printed(), single.title(), single.party());
        }
    }

    private void add(Origin where, @Nullable String... words) {
        where.findLines().ifPresent(lines -> add(lines, words));
    }

    /** Notes words that the reading is made of; null is passed over. */
    public void add(SourceLines where, @Nullable String... words) {
        for (String each : words) {
            if (each != null && !each.isBlank()) {
                uses.add(new Use(where, PrintedWords.of(each)));
            }
        }
    }
}

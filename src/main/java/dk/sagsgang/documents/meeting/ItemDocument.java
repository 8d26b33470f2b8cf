package dk.sagsgang.documents.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.sagsgang.documents.part.AttachmentLine;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.part.DecisionBlock;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.part.Ruling;
import dk.sagsgang.documents.part.SectionBlock;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.findings.DoubtfulReading;
import dk.sagsgang.meetings.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One item of a meeting. Of a closed item there is its number and its public title, and nothing else.
 *
 * @param decisionExpected whether a decision should have been recorded
 */
public record ItemDocument(
        @JsonUnwrapped ItemLabel label,
        boolean decisionExpected,
        List<DecisionBlock> decisions,
        List<VoteBlock> votes,
        List<AttendanceLine> attendance,
        List<SectionBlock> sections,
        List<AttachmentLine> attachments,
        List<FindingLine> findings,
        @Nullable SourceRef source) {
    public ItemDocument {
        decisions = List.copyOf(decisions);
        votes = List.copyOf(votes);
        attendance = List.copyOf(attendance);
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        findings = List.copyOf(findings);
    }

    /** Its number, title and place. */
    public ItemRef ref() {
        return label.ref();
    }

    /** Whether a finding that nobody has settled says that its lines may be those of several items. */
    public boolean doubtful() {
        return findings.stream()
                .anyMatch(finding -> finding.status().isOpen() && DoubtfulReading.isSaidBy(finding.code()));
    }

    /** Whether it was treated behind closed doors. */
    public boolean closed() {
        return label.closed();
    }

    /** The letter before its title, or null. */
    public @Nullable String letter() {
        return label.letter();
    }

    /** The letter it was raised to, or null. */
    public @Nullable String raisedTo() {
        return label.raisedTo();
    }

    /** The case number as printed, or null. */
    public @Nullable String reference() {
        return label.reference();
    }

    /** Its case, or null. */
    public @Nullable CaseRef caseFile() {
        return label.caseFile();
    }

    /** What anyone may know of a closed item. */
    public static ItemDocument ofClosed(ItemRef ref) {
        return new ItemDocument(
                ItemLabel.ofClosed(ref), false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** What each body did, as these minutes print it. */
    public List<Ruling> rulings() {
        return Ruling.of(decisions, votes);
    }

    /** The item with only those of its parts that were read from some lines. */
    public ItemDocument among(LineSpan lines) {
        return new ItemDocument(
                label,
                decisionExpected,
                among(decisions, DecisionBlock::source, lines),
                among(votes, VoteBlock::source, lines),
                among(attendance, AttendanceLine::source, lines),
                among(sections, SectionBlock::source, lines).stream()
                        .map(section -> section.among(lines))
                        .toList(),
                among(attachments, AttachmentLine::source, lines),
                among(findings, FindingLine::source, lines),
                source);
    }

    private static <T> List<T> among(List<T> parts, Function<T, @Nullable SourceRef> source, LineSpan lines) {
        return parts.stream()
                .filter(part -> {
                    SourceRef place = source.apply(part);
                    return place != null && place.touches(lines);
                })
                .toList();
    }

    /** What the meeting's own body did, where it is recorded. */
    public Optional<Outcome> outcome() {
        return decisions.stream()
                .filter(DecisionBlock::atThisMeeting)
                .map(DecisionBlock::outcome)
                .findFirst();
    }
}

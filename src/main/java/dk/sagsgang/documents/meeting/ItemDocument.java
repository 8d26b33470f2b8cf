package dk.sagsgang.documents.meeting;

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
import dk.sagsgang.meetings.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One item of a meeting. Of a closed item there is its number and its public title, and nothing else.
 *
 * @param ref its number, title and place
 * @param closed whether it was treated behind closed doors
 * @param letter the letter before its title, or null
 * @param raisedTo the letter it was raised to, or null
 * @param reference the case number as printed, or null
 * @param caseFile its case, or null
 * @param decisionExpected whether a decision should have been recorded
 */
public record ItemDocument(
        ItemRef ref,
        boolean closed,
        @Nullable String letter,
        @Nullable String raisedTo,
        @Nullable String reference,
        @Nullable CaseRef caseFile,
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

    /** What anyone may know of a closed item. */
    public static ItemDocument ofClosed(ItemRef ref) {
        return new ItemDocument(
                ref, true, null, null, null, null, false, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), null);
    }

    /** What each body did, as these minutes print it. */
    public List<Ruling> rulings() {
        return Ruling.of(decisions, votes);
    }

    /** The item with only those of its parts that were read from some lines. */
    public ItemDocument among(LineSpan lines) {
        return new ItemDocument(
                ref,
                closed,
                letter,
                raisedTo,
                reference,
                caseFile,
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

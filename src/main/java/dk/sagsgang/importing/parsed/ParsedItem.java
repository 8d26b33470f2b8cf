package dk.sagsgang.importing.parsed;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.source.LineRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agenda item.
 *
 * @param number as printed ({@code 3}, {@code 1.2}), or its place in order where none is printed
 * @param title joined over line breaks, without the case letter
 * @param caseType the letter printed before the title, or null
 * @param raisedTo the letter it was raised to at the meeting, or null
 * @param reference the journal or case number as printed, or null
 * @param visibility closed where the source marks it so
 * @param publicTitle the title that a closed item may be shown by, or null
 * @param head the lines of number, title and reference
 * @param sections in the order of the source
 * @param recommendations who recommends what to whom
 * @param decisions what bodies did, earlier bodies' treatment included
 * @param decisionExpected false for an agenda and for information items in forms that record none
 * @param votes in the order they were taken
 * @param absences from this item, or from the meeting where it is printed with the item
 * @param attachments in order
 * @param tables in order
 * @param mentions earlier and later meetings and other bodies' treatment that the text refers to
 * @param findings on this item
 */
public record ParsedItem(
        String number,
        String title,
        @Nullable String caseType,
        @Nullable String raisedTo,
        @Nullable String reference,
        Visibility visibility,
        @Nullable String publicTitle,
        LineRange head,
        List<ParsedSection> sections,
        List<ParsedRecommendation> recommendations,
        List<ParsedDecision> decisions,
        boolean decisionExpected,
        List<ParsedVote> votes,
        List<ParsedAbsence> absences,
        List<ParsedAttachment> attachments,
        List<PrintedTable> tables,
        List<ParsedMention> mentions,
        List<Finding> findings) {
    public ParsedItem {
        sections = List.copyOf(sections);
        recommendations = List.copyOf(recommendations);
        decisions = List.copyOf(decisions);
        votes = List.copyOf(votes);
        absences = List.copyOf(absences);
        attachments = List.copyOf(attachments);
        tables = List.copyOf(tables);
        mentions = List.copyOf(mentions);
        findings = List.copyOf(findings);
    }

    /** The same item with other findings. */
    public ParsedItem withFindings(List<Finding> others) {
        return withholding(visibility, sections, attachments, others);
    }

    /** The same item with its openness, sections, attachments and findings as they are once something is held back. */
    public ParsedItem withholding(
            Visibility itself,
            List<ParsedSection> itsSections,
            List<ParsedAttachment> itsAttachments,
            List<Finding> itsFindings) {
        return new ParsedItem(
                number,
                title,
                caseType,
                raisedTo,
                reference,
                itself,
                publicTitle,
                head,
                itsSections,
                recommendations,
                decisions,
                decisionExpected,
                votes,
                absences,
                itsAttachments,
                tables,
                mentions,
                itsFindings);
    }

    /** Whether some of its lines are open: neither the item nor a section or attachment that they touch is closed. */
    public Visibility visibilityOf(LineRange lines) {
        boolean closed = sections.stream()
                        .anyMatch(each ->
                                !each.visibility().isPublic() && each.lines().touches(lines))
                || attachments.stream()
                        .anyMatch(each ->
                                !each.visibility().isPublic() && each.lines().touches(lines));
        return closed ? Visibility.CLOSED : visibility;
    }
}

package dk.sagsgang.importing.parsed;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.agenda.HeadedItem;
import dk.sagsgang.meetings.agenda.ItemHeading;
import java.util.List;

/**
 * One agenda item.
 *
 * @param head the lines of number, title and reference
 * @param sections in the order of the source
 * @param recommendations who recommends what to whom
 * @param decisions what bodies did, earlier bodies' treatment included
 * @param votes in the order they were taken
 * @param absences from this item, or from the meeting where it is printed with the item
 * @param attachments in order
 * @param tables in order
 * @param mentions earlier and later meetings and other bodies' treatment that the text refers to
 * @param findings on this item
 */
public record ParsedItem(
        ItemHeading heading,
        LineRange head,
        List<ParsedSection> sections,
        List<ParsedRecommendation> recommendations,
        List<ParsedDecision> decisions,
        List<ParsedVote> votes,
        List<ParsedAbsence> absences,
        List<ParsedAttachment> attachments,
        List<PrintedTable> tables,
        List<ParsedMention> mentions,
        List<Finding> findings)
        implements HeadedItem {
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
        return withholding(visibility(), sections, attachments, others);
    }

    /** The same item with its openness, sections, attachments and findings as they are once something is held back. */
    public ParsedItem withholding(
            Visibility itself,
            List<ParsedSection> itsSections,
            List<ParsedAttachment> itsAttachments,
            List<Finding> itsFindings) {
        return new ParsedItem(
                heading.with(itself),
                head,
                itsSections,
                recommendations,
                decisions,
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
        return closed ? Visibility.CLOSED : visibility();
    }
}

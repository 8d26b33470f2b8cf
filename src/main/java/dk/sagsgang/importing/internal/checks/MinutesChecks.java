package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.cases.CaseChecks;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.TableChecks;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.meetings.MeetingChecks;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every check on read minutes. It changes nothing of what was read and does not fail on any input. */
public final class MinutesChecks {
    private static final Comparator<Finding> BY_LINE =
            Comparator.comparingInt(finding -> finding.place().startLine());

    private final List<ItemRule> itemRules;
    private final List<DocumentRule> documentRules;
    private final VoteAdapter votes;
    private final TableChecks tables;

    /** Checks that go by the words of a vocabulary. */
    public MinutesChecks(Vocabulary vocabulary) {
        this.itemRules = List.of(
                new DecisionMissingRule(),
                new HeadingRepeatRule(),
                new TemplateTextRule(vocabulary.checks()),
                new TextCutOffRule(vocabulary));
        this.documentRules = List.of(
                new ItemGapRule(vocabulary.checks()),
                new ItemRepeatRule(),
                new TextLostRule(),
                new PresentAndAbsentRule(),
                new PersonalNumberRule(vocabulary.checks()));
        this.votes = new VoteAdapter();
        this.tables = new TableChecks(vocabulary.figures());
    }

    /**
     * The same minutes with findings added to those of reading them: on each item those of {@link #check(SourceDocument, ParsedHeader, ParsedItem)},
     * on the document those of {@link #check(SourceDocument, ParsedMinutes)}, except that one inside an item
     * goes there.
     */
    public ParsedMinutes checked(SourceDocument document, ParsedMinutes minutes) {
        List<Finding> all = new ArrayList<>(minutes.findings());
        all.addAll(check(document, minutes));
        List<Finding> ofDocument = new ArrayList<>();
        all.stream().filter(finding -> !isInside(finding, minutes.items())).forEach(ofDocument::add);
        List<ParsedItem> items = new ArrayList<>();
        for (ParsedItem item : minutes.items()) {
            List<Finding> findings = new ArrayList<>(item.findings());
            findings.addAll(check(document, minutes.header(), item));
            all.stream().filter(finding -> isInside(finding, List.of(item))).forEach(findings::add);
            findings.sort(BY_LINE);
            items.add(item.withFindings(findings));
        }
        return minutes.with(items, ofDocument);
    }

    /** Findings on one item, in the order of its lines. */
    public List<Finding> check(SourceDocument document, ParsedHeader header, ParsedItem item) {
        List<Finding> findings = new ArrayList<>();
        for (ItemRule rule : itemRules) {
            findings.addAll(rule.check(document, item));
        }
        String reference = item.reference();
        if (reference != null) {
            findings.addAll(CaseChecks.checkReference(reference, SourcePlaces.of(document, item.head())));
        }
        if (!item.votes().isEmpty()) {
            findings.addAll(votes(document, header, item));
        }
        findings.addAll(figures(document, item));
        findings.sort(BY_LINE);
        return List.copyOf(findings);
    }

    /** Findings on the document as a whole: what is between items, or outside them. */
    public List<Finding> check(SourceDocument document, ParsedMinutes minutes) {
        List<Finding> findings = new ArrayList<>();
        for (DocumentRule rule : documentRules) {
            findings.addAll(rule.check(document, minutes));
        }
        if (!minutes.headerLines().isEmpty()) {
            LineRange head = minutes.headerLines().getFirst();
            findings.addAll(MeetingChecks.checkAttendance(
                    VoteAdapter.attendance(minutes.header()), SourcePlaces.of(document, head)));
        }
        findings.sort(BY_LINE);
        return List.copyOf(findings);
    }

    private List<Finding> votes(SourceDocument document, ParsedHeader header, ParsedItem item) {
        List<Finding> findings = new ArrayList<>(
                MeetingChecks.checkVotes(votes.own(document, header, item), VoteAdapter.attendance(header, item)));
        findings.addAll(MeetingChecks.checkVotes(votes.others(document, header, item), AttendanceList.UNKNOWN));
        return findings;
    }

    private List<Finding> figures(SourceDocument document, ParsedItem item) {
        List<Finding> findings = new ArrayList<>();
        for (PrintedTable table : item.tables()) {
            findings.addAll(tables.check(table, document.name()));
        }
        if (mayHoldSum(document, SourcePlaces.of(item))) {
            for (TextParagraph paragraph : TextParagraph.listIn(document, item)) {
                findings.addAll(paragraph.check(document.name(), tables));
            }
        }
        return findings;
    }

    private boolean mayHoldSum(SourceDocument document, LineRange lines) {
        for (int line = lines.start(); line <= lines.end(); line++) {
            if (tables.mayHoldSum(document.line(line).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Finding finding, List<ParsedItem> items) {
        int line = finding.place().startLine();
        return items.stream().anyMatch(item -> SourcePlaces.of(item).contains(line));
    }
}

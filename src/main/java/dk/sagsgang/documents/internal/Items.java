package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Section;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.documents.Anchors;
import dk.sagsgang.documents.AttachmentLine;
import dk.sagsgang.documents.AttendanceLine;
import dk.sagsgang.documents.DecisionBlock;
import dk.sagsgang.documents.FindingLine;
import dk.sagsgang.documents.ItemDocument;
import dk.sagsgang.documents.ItemRef;
import dk.sagsgang.documents.MeetingRef;
import dk.sagsgang.documents.SectionBlock;
import dk.sagsgang.documents.TextBlock;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Attendance;
import dk.sagsgang.meetings.Decision;
import dk.sagsgang.meetings.VoteEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items of a meeting as documents. */
final class Items {
    private final Desk desk;
    private final Votes votes;

    Items(Desk desk) {
        this.desk = desk;
        this.votes = new Votes(desk.names());
    }

    /** All of some items that anyone may know of. */
    List<ItemDocument> list(MeetingRef meeting, List<AgendaItem> items, List<FindingLine> findings) {
        List<PaperTextId> ids = items.stream()
                .filter(item -> item.visibility().isPublic())
                .map(AgendaItem::text)
                .toList();
        Map<PaperTextId, PaperText> texts = desk.sources().cases().listTexts(ids);
        Map<PaperTextId, List<PrintedTable>> tables = desk.sources().tables().list(ids);
        return items.stream()
                .flatMap(item -> find(meeting, item, texts, tables, findings).stream())
                .toList();
    }

    Optional<ItemRef> findRef(MeetingRef meeting, AgendaItem item) {
        return item.shownTitle()
                .map(title -> new ItemRef(meeting, item.number(), Anchors.ofItem(item.number()), title));
    }

    private Optional<ItemDocument> find(
            MeetingRef meeting,
            AgendaItem item,
            Map<PaperTextId, PaperText> texts,
            Map<PaperTextId, List<PrintedTable>> tables,
            List<FindingLine> findings) {
        Optional<ItemRef> ref = findRef(meeting, item);
        if (!item.visibility().isPublic()) {
            return ref.map(ItemDocument::ofClosed);
        }
        List<FindingLine> own =
                findings.stream().filter(each -> isWithin(each, item.source())).toList();
        PaperText text = texts.get(item.text());
        return ref.map(each ->
                open(each, item, text, sections(text, tables.getOrDefault(item.text(), List.of()), own), own));
    }

    private ItemDocument open(
            ItemRef ref,
            AgendaItem item,
            @org.jspecify.annotations.Nullable PaperText text,
            List<SectionBlock> sections,
            List<FindingLine> findings) {
        var openness = desk.openness();
        return new ItemDocument(
                ref,
                false,
                item.caseType(),
                item.raisedTo(),
                item.reference(),
                desk.names().find(item.caseFile()).orElse(null),
                item.decisionExpected(),
                openness.open(item.decisions(), Decision::source).stream()
                        .map(this::decision)
                        .toList(),
                openness.open(item.votes(), VoteEvent::source).stream()
                        .map(votes::block)
                        .toList(),
                openness.open(item.attendance(), Attendance::source).stream()
                        .map(this::attendance)
                        .toList(),
                sections,
                text == null ? List.of() : attachments(text),
                findings,
                Openness.ref(item.source()));
    }

    List<AttachmentLine> attachments(PaperText text) {
        return desk.openness().open(text.attachments(), Attachment::visibility, Attachment::source).stream()
                .map(each -> new AttachmentLine(each.name(), each.link(), Openness.ref(each.source())))
                .toList();
    }

    AttendanceLine attendance(Attendance each) {
        return new AttendanceLine(
                desk.names().refer(each.person(), each.printed(), each.party(), each.title()),
                each.kind(),
                each.substitute(),
                each.reason(),
                Openness.ref(each.source()));
    }

    private List<SectionBlock> sections(
            @org.jspecify.annotations.Nullable PaperText text, List<PrintedTable> tables, List<FindingLine> findings) {
        return text == null
                ? List.of()
                : desk.openness().open(text.sections(), Section::visibility, Section::source).stream()
                        .filter(section ->
                                section.kind() != SectionKind.DECISION && section.kind() != SectionKind.ATTACHMENTS)
                        .map(section -> section(section, tables, findings))
                        .filter(section -> !section.blocks().isEmpty())
                        .toList();
    }

    private SectionBlock section(Section section, List<PrintedTable> tables, List<FindingLine> findings) {
        SourceLines source = section.source();
        var within = tables.stream()
                .filter(table -> table.startLine() >= source.start() && table.endLine() <= source.end())
                .map(table -> Tables.block(table, source.file().value(), findings))
                .toList();
        List<TextBlock> blocks =
                TextBlocks.of(SectionLines.of(section, desk.sources().files().listLines(source)), within);
        return new SectionBlock(section.kind(), section.heading(), blocks, Openness.ref(source));
    }

    private DecisionBlock decision(Decision decision) {
        List<String> paragraphs = Arrays.stream(decision.text().split("\n\\s*\n|\n"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return new DecisionBlock(
                desk.names().refer(decision.organization()),
                decision.outcome(),
                decision.date(),
                decision.atThisMeeting(),
                paragraphs,
                decision.remark(),
                Openness.ref(decision.source()));
    }

    private static boolean isWithin(FindingLine finding, SourceLines item) {
        return finding.source().file() == item.file().value()
                && finding.source().start() >= item.start()
                && finding.source().end() <= item.end();
    }
}

package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
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
import dk.sagsgang.documents.SourceRef;
import dk.sagsgang.documents.TableBlock;
import dk.sagsgang.documents.TextBlock;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.AgendaEntry;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.AgendaItemId;
import dk.sagsgang.meetings.Decision;
import dk.sagsgang.meetings.ItemFace;
import dk.sagsgang.meetings.PresenceEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Items of a meeting as documents. */
final class Items {
    private final Desk desk;
    private final Votes votes;

    Items(Desk desk) {
        this.desk = desk;
        this.votes = new Votes(desk.names());
    }

    /** All of an agenda that the reader may know of; of a closed item with a public title no more than that. */
    List<ItemDocument> list(MeetingRef meeting, List<AgendaEntry> entries, List<FindingLine> findings) {
        Map<AgendaItemId, ItemDocument> open = new HashMap<>();
        List<AgendaItem> items =
                desk.open(entries.stream().map(AgendaEntry::item).toList());
        List<ItemDocument> documents = listOpen(meeting, items, findings);
        for (int at = 0; at < items.size(); at++) {
            open.put(items.get(at).id(), documents.get(at));
        }
        return entries.stream()
                .flatMap(entry -> desk
                        .open(entry.item())
                        .map(item -> Objects.requireNonNull(open.get(item.id())))
                        .or(() -> desk.open(entry.face()).map(face -> ItemDocument.ofClosed(refer(meeting, face))))
                        .stream())
                .toList();
    }

    /** Opened items, in their order. */
    List<ItemDocument> listOpen(MeetingRef meeting, List<AgendaItem> items, List<FindingLine> findings) {
        desk.lookUpFacts(items.stream().map(AgendaItem::text).toList());
        Open<List<PaperText>> opened = desk.access()
                .openAll(desk.sources()
                        .cases()
                        .listTexts(items.stream().map(AgendaItem::text).toList())
                        .values());
        Map<PaperTextId, PaperText> texts =
                opened.value().stream().collect(Collectors.toMap(PaperText::id, Function.identity()));
        Map<PaperTextId, List<Sealed<PrintedTable>>> tables =
                desk.sources().tables().list(opened);
        return items.stream()
                .map(item -> document(
                        meeting,
                        item,
                        texts.get(item.text()),
                        desk.open(tables.getOrDefault(item.text(), List.of())),
                        findings))
                .toList();
    }

    static ItemRef refer(MeetingRef meeting, AgendaItem item) {
        return new ItemRef(meeting, item.number(), Anchors.ofItem(item.number()), item.title());
    }

    private static ItemRef refer(MeetingRef meeting, ItemFace item) {
        return new ItemRef(meeting, item.number(), Anchors.ofItem(item.number()), item.title());
    }

    /** What the meeting's own body did, where that is recorded and open. */
    Optional<Decision> ownDecision(AgendaItem item) {
        return desk.open(item.decisions()).stream()
                .filter(Decision::atThisMeeting)
                .findFirst();
    }

    private ItemDocument document(
            MeetingRef meeting,
            AgendaItem item,
            @Nullable PaperText text,
            List<PrintedTable> tables,
            List<FindingLine> findings) {
        List<FindingLine> own =
                findings.stream().filter(each -> isWithin(each, item.source())).toList();
        return open(refer(meeting, item), item, text, sections(text, tables, own), own);
    }

    private ItemDocument open(
            ItemRef ref,
            AgendaItem item,
            @Nullable PaperText text,
            List<SectionBlock> sections,
            List<FindingLine> findings) {
        return new ItemDocument(
                ref,
                false,
                item.caseType(),
                item.raisedTo(),
                item.reference(),
                desk.names().find(item.caseFile()).orElse(null),
                item.decisionExpected(),
                desk.open(item.decisions()).stream().map(this::decision).toList(),
                desk.open(item.votes()).stream().map(votes::block).toList(),
                desk.open(item.attendance()).stream().map(this::attendance).toList(),
                sections,
                text == null ? List.of() : attachments(text),
                findings,
                SourceRef.of(item.source()));
    }

    List<AttachmentLine> attachments(PaperText text) {
        return desk.open(text.attachments()).stream()
                .map(each -> new AttachmentLine(each.name(), each.link(), SourceRef.of(each.source())))
                .toList();
    }

    AttendanceLine attendance(PresenceEvent each) {
        return new AttendanceLine(
                desk.names().refer(each.person(), each.name().text(), each.name().party(), each.name().title()),
                each.kind(),
                each.substitute() == null ? null : each.substitute().printed(),
                each.reason(),
                SourceRef.of(each.source()));
    }

    private List<SectionBlock> sections(
            @Nullable PaperText text, List<PrintedTable> tables, List<FindingLine> findings) {
        return text == null
                ? List.of()
                : desk.open(text.sections()).stream()
                        .filter(section ->
                                section.kind() != SectionKind.DECISION && section.kind() != SectionKind.ATTACHMENTS)
                        .map(section -> section(section, desk.facts(text.id()), tables, findings))
                        .filter(section -> !section.blocks().isEmpty())
                        .toList();
    }

    private SectionBlock section(
            Section section, TextFacts facts, List<PrintedTable> tables, List<FindingLine> findings) {
        SourceLines source = section.source();
        Map<Integer, TableBlock> within = tables.stream()
                .filter(table -> table.startLine() >= source.start() && table.endLine() <= source.end())
                .collect(Collectors.toMap(
                        PrintedTable::startLine,
                        table -> Tables.block(
                                table,
                                facts.table(table.startLine()),
                                source.file().value(),
                                findings),
                        (first, _) -> first));
        List<TextBlock> blocks = new SectionText(section.text()).blocks(facts.blocks(source), within);
        return new SectionBlock(section.kind(), section.heading(), blocks, SourceRef.of(source));
    }

    /** The decision's lines that are not blank. */
    static List<String> paragraphs(Decision decision) {
        return decision.text().lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private DecisionBlock decision(Decision decision) {
        return new DecisionBlock(
                desk.names().refer(decision.organization()),
                decision.outcome(),
                decision.date(),
                decision.atThisMeeting(),
                paragraphs(decision),
                decision.remark(),
                SourceRef.of(decision.source()));
    }

    private static boolean isWithin(FindingLine finding, SourceLines item) {
        return finding.source().file() == item.file().value()
                && finding.source().start() >= item.start()
                && finding.source().end() <= item.end();
    }
}

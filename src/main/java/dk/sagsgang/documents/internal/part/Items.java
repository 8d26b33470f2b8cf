package dk.sagsgang.documents.internal.part;

import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Section;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.meeting.ItemLabel;
import dk.sagsgang.documents.part.AttachmentLine;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.part.DecisionBlock;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.part.SectionBlock;
import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.part.TextBlock;
import dk.sagsgang.documents.reference.Anchors;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.ItemFace;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.presence.PresenceEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Items of a meeting as documents. */
public final class Items {
    private final ReadSession session;
    private final Votes votes;

    public Items(ReadSession session) {
        this.session = session;
        this.votes = new Votes(session);
    }

    /** All of an agenda that the reader may know of; of a closed item with a public title no more than that. */
    public List<ItemDocument> list(MeetingRef meeting, List<AgendaEntry> entries, List<FindingLine> findings) {
        Map<AgendaItemId, ItemDocument> open = new HashMap<>();
        List<AgendaItem> items =
                session.open(entries.stream().map(AgendaEntry::item).toList());
        List<ItemDocument> documents = listOpen(meeting, items, findings);
        for (int at = 0; at < items.size(); at++) {
            open.put(items.get(at).id(), documents.get(at));
        }
        return entries.stream()
                .flatMap(entry -> session
                        .open(entry.item())
                        .map(item -> Objects.requireNonNull(open.get(item.id())))
                        .or(() -> session.open(entry.face()).map(face -> ItemDocument.ofClosed(refer(meeting, face))))
                        .stream())
                .toList();
    }

    /** Opened items, in their order. */
    public List<ItemDocument> listOpen(MeetingRef meeting, List<AgendaItem> items, List<FindingLine> findings) {
        session.lookUpFacts(items.stream().map(AgendaItem::text).toList());
        Open<List<PaperText>> opened = session.access()
                .openAll(session.sources()
                        .cases()
                        .listTexts(items.stream().map(AgendaItem::text).toList())
                        .values());
        Map<PaperTextId, PaperText> texts =
                opened.value().stream().collect(Collectors.toMap(PaperText::id, Function.identity()));
        Map<PaperTextId, List<Sealed<PrintedTable>>> tables =
                session.sources().tables().list(opened);
        return items.stream()
                .map(item -> document(
                        meeting,
                        item,
                        texts.get(item.text()),
                        session.open(tables.getOrDefault(item.text(), List.of())),
                        findings))
                .toList();
    }

    /** An item of a meeting by its place on the meeting's page. */
    public static ItemRef refer(MeetingRef meeting, AgendaItem item) {
        return new ItemRef(meeting, item.number(), Anchors.ofItem(item.number()), item.title());
    }

    private static ItemRef refer(MeetingRef meeting, ItemFace item) {
        return new ItemRef(meeting, item.number(), Anchors.ofItem(item.number()), item.title());
    }

    /** What the meeting's own body did, where that is recorded and open. */
    public Optional<Decision> ownDecision(AgendaItem item) {
        return session.open(item.decisions()).stream()
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
                findings.stream().filter(each -> isWithin(each, item.origin())).toList();
        return open(refer(meeting, item), item, text, sections(text, tables, own), own);
    }

    private ItemDocument open(
            ItemRef ref,
            AgendaItem item,
            @Nullable PaperText text,
            List<SectionBlock> sections,
            List<FindingLine> findings) {
        return new ItemDocument(
                new ItemLabel(
                        ref,
                        false,
                        item.caseType(),
                        item.raisedTo(),
                        item.reference(),
                        session.names().find(item.caseFile()).orElse(null)),
                item.decisionExpected(),
                session.open(item.decisions()).stream().map(this::decision).toList(),
                votes.blocks(item, session.open(item.votes()), ref.meeting().organization()),
                session.open(item.attendance()).stream().map(this::attendance).toList(),
                sections,
                text == null ? List.of() : attachments(text),
                findings,
                SourceRef.of(item.origin()));
    }

    /** The attachments of a text that the reader may see. */
    public List<AttachmentLine> attachments(PaperText text) {
        return AttachedFiles.lines(session, text);
    }

    /** Somebody's presence or absence, with where it is written. */
    public AttendanceLine attendance(PresenceEvent each) {
        return new AttendanceLine(
                session.names()
                        .refer(
                                each.person(),
                                each.name().text(),
                                each.name().party(),
                                each.name().title()),
                each.kind(),
                each.substitute() == null ? null : each.substitute().printed(),
                each.reason(),
                SourceRef.of(each.origin()));
    }

    private List<SectionBlock> sections(
            @Nullable PaperText text, List<PrintedTable> tables, List<FindingLine> findings) {
        return text == null
                ? List.of()
                : session.open(text.sections()).stream()
                        .filter(section ->
                                section.kind() != SectionKind.DECISION && section.kind() != SectionKind.ATTACHMENTS)
                        .map(section -> section(section, session.facts(text.id()), tables, findings))
                        .filter(section -> !section.blocks().isEmpty())
                        .toList();
    }

    private SectionBlock section(
            Section section, TextFacts facts, List<PrintedTable> tables, List<FindingLine> findings) {
        Map<Integer, TableBlock> within = section.origin()
                .findLines()
                .map(source -> tables(source, facts, tables, findings))
                .orElse(Map.of());
        List<TextBlock> blocks = new SectionText(section.text()).blocks(facts.blocks(section.origin()), within);
        return new SectionBlock(section.kind(), section.heading(), blocks, SourceRef.of(section.origin()));
    }

    /** Those on the lines of a section, by their first line. */
    private static Map<Integer, TableBlock> tables(
            SourceLines source, TextFacts facts, List<PrintedTable> tables, List<FindingLine> findings) {
        return tables.stream()
                .filter(table -> table.startLine() >= source.start() && table.endLine() <= source.end())
                .collect(Collectors.toMap(
                        PrintedTable::startLine,
                        table -> Tables.block(
                                table,
                                facts.table(table.startLine()),
                                source.file().value(),
                                findings),
                        (first, _) -> first));
    }

    /** The decision's lines that are not blank. */
    public static List<String> paragraphs(Decision decision) {
        return decision.text()
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private DecisionBlock decision(Decision decision) {
        return new DecisionBlock(
                session.names().refer(decision.organization()),
                decision.outcome(),
                decision.date(),
                decision.atThisMeeting(),
                paragraphs(decision),
                decision.remark(),
                SourceRef.of(decision.origin()));
    }

    private static boolean isWithin(FindingLine finding, Origin item) {
        return item instanceof SourceLines lines
                && finding.source().file() == lines.file().value()
                && finding.source().start() >= lines.start()
                && finding.source().end() <= lines.end();
    }
}

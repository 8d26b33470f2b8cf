package dk.sagsgang.importing.internal.grammar.items;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.attendance.Absence;
import dk.sagsgang.importing.internal.grammar.attendance.Seats;
import dk.sagsgang.importing.internal.grammar.heads.HeadTitles;
import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.internal.tables.TableReader;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMention;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.meetings.agenda.ItemHeading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins what only the document as a whole states: who met and when, whose decisions they are, who was away from which
 * item.
 */
public final class MeetingAssembler {
    private final Inference inference;
    private final SourceDocument document;
    private final TableReader tables;
    private final HeadTitles titles;

    public MeetingAssembler(GrammarContext parts, SourceDocument document, TableReader tables) {
        this.titles = parts.headTitles();
        this.inference = new Inference(parts.dates(), parts.vocabulary());
        this.document = document;
        this.tables = tables;
    }

    /** The head with body and day inferred where it has none. */
    public ParsedHeader header(ParsedHeader read, boolean minutes, List<ItemReader.ItemReading> stated) {
        List<ParsedItem> items =
                stated.stream().map(ItemReader.ItemReading::item).toList();
        String organization = read.organization();
        boolean inferred = organization == null;
        if (organization == null) {
            organization = Inference.organization(items)
                    .or(() -> Inference.numbered(items).map(ParsedDecision::organization))
                    .or(() -> Inference.everywhere(items).map(ParsedDecision::organization))
                    .orElse(null);
        }
        String met = organization;
        LocalDate date = read.date();
        if (date == null) {
            List<Paragraph> paragraphs = new ArrayList<>();
            stated.forEach(item -> paragraphs.addAll(item.paragraphs()));
            date = inference
                    .date(paragraphs)
                    .or(() -> Inference.numbered(items).map(ParsedDecision::date))
                    .or(() -> everywhere(items, read, met))
                    .orElse(null);
        }
        boolean agenda = read.agendaOnly() || !minutes || read.isCancelled();
        boolean decided =
                items.stream().anyMatch(item -> !item.decisions().isEmpty() || has(item, SectionKind.DECISION));
        return new ParsedHeader(
                read.municipality(),
                organization,
                inferred && organization != null,
                read.term(),
                date,
                read.time(),
                read.endTime(),
                read.location(),
                agenda && !decided,
                decided ? null : read.cancellation(),
                read.roll().withPresent(present(read, stated, decided || !agenda)));
    }

    /** Those recorded as present; of a meeting that was held with no such record, those who had a seat and were not absent. */
    private static List<ParsedPerson> present(ParsedHeader read, List<ItemReader.ItemReading> stated, boolean held) {
        if (!held || !read.present().isEmpty()) {
            return read.present();
        }
        List<ParsedAbsence> absences = new ArrayList<>(read.absences());
        stated.forEach(item -> item.absences().forEach(absence -> absences.add(absence.absence())));
        return Seats.present(read.roll().members(), absences);
    }

    /** Findings on absences from items that the document does not have. */
    public List<Finding> unplaced(List<ItemReader.ItemReading> stated, List<Absence> fromHead) {
        return new PlacedAbsences(stated, fromHead).listUnplaced(document);
    }

    /** The day of decisions that every item has, where they are of the body that met. */
    private static Optional<LocalDate> everywhere(List<ParsedItem> items, ParsedHeader read, @Nullable String met) {
        return read.agendaOnly()
                ? Optional.empty()
                : Inference.everywhere(items)
                        .filter(decision -> Objects.equals(decision.organization(), met))
                        .map(ParsedDecision::date);
    }

    /** The items with what the rest of the document says of them: whose decisions, who was away, letters raised. */
    public List<ParsedItem> items(ParsedHeader header, List<ItemReader.ItemReading> stated, List<Absence> fromHead) {
        PlacedAbsences placed = new PlacedAbsences(stated, fromHead);
        Map<String, String> raised = new HashMap<>();
        stated.forEach(item -> item.raised()
                .forEach(letter -> letter.items().forEach(number -> raised.put(number.toString(), letter.letter()))));
        boolean informationDecides = stated.stream()
                .map(ItemReader.ItemReading::item)
                .anyMatch(item -> item.recommendations().isEmpty()
                        && !item.decisions().isEmpty()
                        && has(item, SectionKind.DECISION)
                        && !isProcedural(item));
        List<ParsedItem> items = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            ParsedItem item = stated.get(i).item();
            List<ParsedAbsence> absences = placed.of(i, item.number());
            boolean heads =
                    i + 1 < stated.size() && stated.get(i + 1).item().number().startsWith(item.number() + ".");
            items.add(item(header, item, raised.get(item.number()), absences, informationDecides && !heads));
        }
        return items;
    }

    /** The first item of a meeting approves its agenda even in forms where information items record nothing. */
    private static boolean isProcedural(ParsedItem item) {
        return item.number().equals("1");
    }

    private ParsedItem item(
            ParsedHeader header,
            ParsedItem item,
            @Nullable String raisedAbove,
            List<ParsedAbsence> absences,
            boolean informationDecides) {
        boolean recommended = !item.recommendations().isEmpty() || has(item, SectionKind.DECISION);
        boolean formal = recommended || (informationDecides && !titles.isInformal(item.title()));
        boolean expected = !item.decisions().isEmpty() || (!header.agendaOnly() && formal);
        return new ParsedItem(
                new ItemHeading(
                        item.number(),
                        item.title(),
                        item.caseType(),
                        item.raisedTo() == null ? raisedAbove : item.raisedTo(),
                        item.reference(),
                        item.visibility(),
                        item.publicTitle(),
                        expected),
                item.head(),
                item.sections(),
                item.recommendations(),
                item.decisions().stream()
                        .map(decision -> ofMeeting(decision, header.organization()))
                        .toList(),
                item.votes(),
                absences,
                item.attachments(),
                tables(item),
                item.mentions().stream()
                        .filter(mention -> !isThisMeeting(mention, header))
                        .toList(),
                item.findings());
    }

    private static boolean has(ParsedItem item, SectionKind kind) {
        return item.sections().stream().anyMatch(section -> section.kind() == kind);
    }

    private static ParsedDecision ofMeeting(ParsedDecision decision, @Nullable String organization) {
        if (decision.organization() != null || organization == null) {
            return decision;
        }
        return new ParsedDecision(
                organization,
                decision.outcome(),
                decision.date(),
                decision.itemNumber(),
                decision.remark(),
                decision.text(),
                decision.lines());
    }

    private static boolean isThisMeeting(ParsedMention mention, ParsedHeader header) {
        boolean ownBody =
                mention.organization() == null || mention.organization().equals(header.organization());
        return ownBody && header.date() != null && Objects.equals(mention.date(), header.date());
    }

    private List<PrintedTable> tables(ParsedItem item) {
        List<PrintedTable> found = new ArrayList<>();
        for (ParsedSection section : item.sections()) {
            if (section.kind() != SectionKind.ATTACHMENTS) {
                found.addAll(tables.read(document, section.lines()));
            }
        }
        return found;
    }
}

package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.documents.AttendanceLine;
import dk.sagsgang.documents.FindingLine;
import dk.sagsgang.documents.ItemDocument;
import dk.sagsgang.documents.LineSpan;
import dk.sagsgang.documents.MeetingRef;
import dk.sagsgang.documents.SourceReading;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.AgendaEntry;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Minutes;
import dk.sagsgang.meetings.PresenceEvent;
import java.util.List;
import java.util.Map;

/** Finds what was read from some lines of one document, and by which of their words. */
final class ReadingAssembly {
    private final Desk desk;
    private final Minutes minutes;
    private final LineSpan lines;
    private final List<AgendaItem> asked;

    ReadingAssembly(Desk desk, Minutes minutes, LineSpan lines) {
        this.desk = desk;
        this.minutes = minutes;
        this.lines = lines;
        this.asked = desk.open(minutes.items().stream().map(AgendaEntry::item).toList()).stream()
                .filter(item -> touches(item.source()))
                .toList();
    }

    SourceReading reading() {
        MeetingRef meeting = desk.names().refer(minutes.meeting());
        var items = new Items(desk);
        List<AttendanceLine> attendance =
                attendance().stream().map(items::attendance).toList();
        List<ItemDocument> read = items.listOpen(meeting, asked, findings()).stream()
                .map(item -> item.among(lines))
                .toList();
        return new SourceReading(meeting, attendance, read);
    }

    UsedWords words() {
        var words = new UsedWords(desk.access());
        attendance().forEach(words::addAttendance);
        Open<List<PaperText>> texts = desk.access()
                .openAll(desk.sources()
                        .cases()
                        .listTexts(asked.stream().map(AgendaItem::text).toList())
                        .values());
        Map<PaperTextId, List<Sealed<PrintedTable>>> tables =
                desk.sources().tables().list(texts);
        for (AgendaItem item : asked) {
            words.addItem(item, desk.facts(item.text()));
        }
        for (PaperText text : texts.value()) {
            words.addText(text);
            desk.open(tables.getOrDefault(text.id(), List.of())).forEach(table -> words.addTable(table, text.source()));
        }
        return words;
    }

    private List<PresenceEvent> attendance() {
        return desk.open(minutes.attendance()).stream()
                .filter(each -> each.item() == null && touches(each.source()))
                .toList();
    }

    private List<FindingLine> findings() {
        return new FindingLines(desk)
                .lines(desk.sources()
                        .findings()
                        .listOfMeeting(minutes.meeting().id()));
    }

    private boolean touches(SourceLines source) {
        return source.start() <= lines.end() && source.end() >= lines.start();
    }
}

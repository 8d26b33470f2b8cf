package dk.sagsgang.documents.internal;

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
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Attendance;
import dk.sagsgang.meetings.Minutes;
import java.util.List;
import java.util.Map;

/** Finds what was read out of some lines of one document, and by which of their words. */
final class ReadingAssembly {
    private final Desk desk;
    private final Minutes minutes;
    private final LineSpan lines;
    private final List<AgendaItem> asked;

    ReadingAssembly(Desk desk, Minutes minutes, LineSpan lines) {
        this.desk = desk;
        this.minutes = minutes;
        this.lines = lines;
        this.asked = minutes.items().stream()
                .filter(item -> item.visibility().isPublic() && touches(item.source()))
                .toList();
    }

    SourceReading reading() {
        MeetingRef meeting = desk.names().refer(minutes.meeting());
        var items = new Items(desk);
        List<AttendanceLine> attendance =
                attendance().stream().map(items::attendance).toList();
        List<ItemDocument> read = items.list(meeting, asked, findings()).stream()
                .map(item -> item.among(lines))
                .toList();
        return new SourceReading(meeting, attendance, read);
    }

    UsedWords words() {
        var words = new UsedWords();
        attendance().forEach(words::addAttendance);
        List<PaperTextId> ids = asked.stream().map(AgendaItem::text).toList();
        Map<PaperTextId, PaperText> texts = desk.sources().cases().listTexts(ids);
        Map<PaperTextId, List<PrintedTable>> tables = desk.sources().tables().list(ids);
        for (AgendaItem item : asked) {
            words.addItem(item);
        }
        texts.forEach((id, text) -> {
            words.addText(text);
            tables.getOrDefault(id, List.of()).forEach(table -> words.addTable(table, text.source()));
        });
        return words;
    }

    private List<Attendance> attendance() {
        return desk.openness().open(minutes.attendance(), Attendance::source).stream()
                .filter(each -> each.item() == null && touches(each.source()))
                .toList();
    }

    private List<FindingLine> findings() {
        return new FindingLines(desk)
                .lines(desk.sources()
                        .findings()
                        .listOfMeeting(minutes.meeting().id().value()));
    }

    private boolean touches(SourceLines source) {
        return source.start() <= lines.end() && source.end() >= lines.start();
    }
}

package dk.sagsgang.documents.internal.source;

import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.documents.internal.part.FindingLines;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.source.SourceReading;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.presence.PresenceEvent;
import java.util.List;
import java.util.Map;

/** Finds what was read from some lines of one document, and by which of their words. */
final class ReadingAssembly {
    private final ReadSession session;
    private final Minutes minutes;
    private final LineSpan lines;
    private final List<AgendaItem> asked;

    ReadingAssembly(ReadSession session, Minutes minutes, LineSpan lines) {
        this.session = session;
        this.minutes = minutes;
        this.lines = lines;
        this.asked = session
                .open(minutes.items().stream().map(AgendaEntry::item).toList())
                .stream()
                .filter(item -> touches(item.origin()))
                .toList();
    }

    SourceReading reading() {
        MeetingRef meeting = session.names().refer(minutes.meeting());
        var items = new Items(session);
        List<AttendanceLine> attendance =
                attendance().stream().map(items::attendance).toList();
        List<ItemDocument> read = items.listOpen(meeting, asked, findings()).stream()
                .map(item -> item.among(lines))
                .toList();
        return new SourceReading(meeting, attendance, read);
    }

    UsedWords words() {
        var words = new UsedWords(session.access());
        attendance().forEach(words::addAttendance);
        Open<List<PaperText>> texts = session.access()
                .openAll(session.sources()
                        .cases()
                        .listTexts(asked.stream().map(AgendaItem::text).toList())
                        .values());
        Map<PaperTextId, List<Sealed<PrintedTable>>> tables =
                session.sources().tables().list(texts);
        for (AgendaItem item : asked) {
            words.addItem(item, session.facts(item.text()));
        }
        for (PaperText text : texts.value()) {
            words.addText(text);
            text.origin()
                    .findLines()
                    .ifPresent(source -> session.open(tables.getOrDefault(text.id(), List.of()))
                            .forEach(table -> words.addTable(table, source.file())));
        }
        return words;
    }

    private List<PresenceEvent> attendance() {
        return session.open(minutes.attendance()).stream()
                .filter(each -> each.item() == null && touches(each.origin()))
                .toList();
    }

    private List<FindingLine> findings() {
        return new FindingLines(session)
                .lines(session.sources()
                        .findings()
                        .listOfMeeting(minutes.meeting().id()));
    }

    private boolean touches(Origin origin) {
        return origin instanceof SourceLines(FileId _, int start, int end)
                && start <= lines.end()
                && end >= lines.start();
    }
}

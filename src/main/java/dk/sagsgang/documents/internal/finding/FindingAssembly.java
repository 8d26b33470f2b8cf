package dk.sagsgang.documents.internal.finding;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Paged;
import dk.sagsgang.documents.finding.FindingDocument;
import dk.sagsgang.documents.finding.FindingFilter;
import dk.sagsgang.documents.finding.FindingsDocument;
import dk.sagsgang.documents.internal.part.FindingLines;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.internal.source.SourceAssembly;
import dk.sagsgang.documents.internal.source.UsedWords;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.source.ShownLine;
import dk.sagsgang.files.FileFace;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.FindingSubject;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.identity.MeetingId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts findings together. */
public final class FindingAssembly {
    private static final int ON_A_PAGE = 50;
    private static final int AROUND = 4;
    private static final int MOST_LINES = 60;

    private final ReadSession session;

    public FindingAssembly(ReadSession session) {
        this.session = session;
    }

    /** The findings that a filter lets through. */
    public FindingsDocument list(FindingFilter filter) {
        List<FindingLine> all =
                new FindingLines(session).lines(session.sources().findings().listAll());
        Map<String, Integer> codes = new TreeMap<>();
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        Map<FindingStatus, Integer> statuses = new EnumMap<>(FindingStatus.class);
        for (FindingLine each : all) {
            codes.merge(each.code(), 1, Integer::sum);
            severities.merge(each.severity(), 1, Integer::sum);
            statuses.merge(each.status(), 1, Integer::sum);
        }
        List<FindingLine> let = all.stream().filter(filter::lets).toList();
        int open = (int) let.stream().filter(each -> each.status().isOpen()).count();
        var page = Paged.of(let, filter.page(), ON_A_PAGE);
        return new FindingsDocument(
                page.lines(), page.total(), open, page.page(), page.pages(), codes, severities, statuses);
    }

    /** A finding beside its source. */
    public Optional<FindingDocument> find(Open<LoggedFinding> finding) {
        return new FindingLines(session).find(finding.value()).map(line -> document(line, finding));
    }

    private FindingDocument document(FindingLine line, Open<LoggedFinding> opened) {
        LoggedFinding finding = opened.value();
        return new FindingDocument(
                line,
                table(line, finding),
                finding.arithmetic(),
                lines(line),
                finding.created(),
                session.sources().findings().listJudgements(opened));
    }

    private Optional<TableBlock> table(FindingLine line, LoggedFinding finding) {
        FindingSubject.AtMeeting meeting = finding.subject().meeting();
        if (meeting == null || line.item() == null) {
            return Optional.empty();
        }
        return session.open(session.sources().meetings().getMinutes(new MeetingId(meeting.value()))).stream()
                .flatMap(minutes -> new Items(session)
                        .list(session.names().refer(minutes.meeting()), minutes.items(), List.of(line)).stream())
                .flatMap(item -> item.sections().stream())
                .flatMap(section -> section.tables().stream())
                .filter(table -> table.findings().contains(line))
                .findFirst();
    }

    private List<ShownLine> lines(FindingLine line) {
        int start = line.source().start();
        if (start == 0) {
            return List.of();
        }
        FileFace file = session.open(session.sources()
                        .files()
                        .getFace(new FileId(line.source().file())))
                .orElseThrow();
        int end = Math.min(line.source().end(), start + MOST_LINES);
        var words = new UsedWords(session.access());
        line.printed().ifPresent(printed -> words.add(new SourceLines(file.id(), start, end), printed));
        return new SourceAssembly(session)
                .lines(
                        file.id(),
                        Math.max(1, start - AROUND),
                        Math.min(file.lineCount(), end + AROUND),
                        new LineSpan(start, end),
                        words);
    }
}

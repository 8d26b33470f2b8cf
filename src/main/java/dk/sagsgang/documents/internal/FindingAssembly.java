package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.FindingDocument;
import dk.sagsgang.documents.FindingFilter;
import dk.sagsgang.documents.FindingLine;
import dk.sagsgang.documents.FindingsDocument;
import dk.sagsgang.documents.LineSpan;
import dk.sagsgang.documents.Paged;
import dk.sagsgang.documents.SourceLine;
import dk.sagsgang.documents.TableBlock;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.files.StoredFile;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.meetings.MeetingId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts findings together. */
final class FindingAssembly {
    private static final int ON_A_PAGE = 50;
    private static final int AROUND = 4;
    private static final int MOST_LINES = 60;
    /** The addition or the like that a message writes out in brackets. */
    private static final Pattern ARITHMETIC = Pattern.compile("\\(([^()]*\\d\\s[-+−·/]\\s[^()]*)\\)");

    private final Desk desk;

    FindingAssembly(Desk desk) {
        this.desk = desk;
    }

    FindingsDocument list(FindingFilter filter) {
        List<FindingLine> all =
                new FindingLines(desk).lines(desk.sources().findings().listAll());
        Map<String, Integer> codes = new TreeMap<>();
        var severities = new EnumMap<dk.sagsgang.findings.Severity, Integer>(dk.sagsgang.findings.Severity.class);
        for (FindingLine each : all) {
            codes.merge(each.code(), 1, Integer::sum);
            severities.merge(each.severity(), 1, Integer::sum);
        }
        var page = Paged.of(all.stream().filter(filter::lets).toList(), filter.page(), ON_A_PAGE);
        return new FindingsDocument(page.lines(), page.total(), page.page(), page.pages(), codes, severities);
    }

    Optional<FindingDocument> find(LoggedFinding finding) {
        return new FindingLines(desk).find(finding).map(line -> document(line, finding));
    }

    private FindingDocument document(FindingLine line, LoggedFinding finding) {
        return new FindingDocument(line, table(line, finding), arithmetic(line), lines(line));
    }

    private Optional<TableBlock> table(FindingLine line, LoggedFinding finding) {
        Integer meeting = finding.subject().meeting();
        if (meeting == null || line.item() == null) {
            return Optional.empty();
        }
        var minutes = desk.sources().meetings().getMinutes(new MeetingId(meeting));
        var items = minutes.items().stream()
                .filter(item -> item.id().value()
                        == java.util.Objects.requireNonNullElse(
                                finding.subject().item(), 0))
                .toList();
        return new Items(desk)
                .list(desk.names().refer(minutes.meeting()), items, List.of(line)).stream()
                        .flatMap(item -> item.sections().stream())
                        .flatMap(section -> section.tables().stream())
                        .filter(table -> table.findings().contains(line))
                        .findFirst();
    }

    private static Optional<String> arithmetic(FindingLine line) {
        Matcher matcher = ARITHMETIC.matcher(line.message().danish());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private List<SourceLine> lines(FindingLine line) {
        int start = line.source().start();
        if (start == 0) {
            return List.of();
        }
        StoredFile file = desk.sources().files().get(new FileId(line.source().file()));
        int end = Math.min(line.source().end(), start + MOST_LINES);
        var words = new UsedWords();
        line.printed().ifPresent(printed -> words.add(new SourceLines(file.id(), start, end), printed));
        return new SourceAssembly(desk)
                .lines(
                        file,
                        Math.max(1, start - AROUND),
                        Math.min(file.lineCount(), end + AROUND),
                        new LineSpan(start, end),
                        words);
    }
}

package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.documents.Anchors;
import dk.sagsgang.documents.FindingLine;
import dk.sagsgang.documents.ItemRef;
import dk.sagsgang.documents.MeetingRef;
import dk.sagsgang.documents.SourceRef;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Meeting;
import dk.sagsgang.meetings.MeetingId;
import dk.sagsgang.meetings.Minutes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Findings with what they are about, those on anything closed left out. */
final class FindingLines {
    /** For those who publish, never for readers: it would show the way to what should not have been there. */
    static final String PERSONAL_NUMBER = "personal-number";

    private final Desk desk;
    private final Map<Integer, Minutes> minutes = new HashMap<>();

    FindingLines(Desk desk) {
        this.desk = desk;
    }

    List<FindingLine> lines(List<LoggedFinding> findings) {
        return findings.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    Optional<FindingLine> find(LoggedFinding finding) {
        if (!isOpen(finding)) {
            return Optional.empty();
        }
        Integer meetingId = finding.subject().meeting();
        Meeting meeting = meetingId == null ? null : minutes(meetingId).meeting();
        AgendaItem item =
                meetingId == null ? null : item(meetingId, finding.subject().item());
        if (finding.subject().item() != null
                && item != null
                && !item.visibility().isPublic()) {
            return Optional.empty();
        }
        return Optional.of(line(finding, meeting == null ? null : desk.names().refer(meeting), item));
    }

    private FindingLine line(LoggedFinding finding, @Nullable MeetingRef meeting, @Nullable AgendaItem item) {
        Integer caseFile = finding.subject().caseFile();
        ItemRef itemRef = meeting == null || item == null
                ? null
                : new ItemRef(meeting, item.number(), Anchors.ofItem(item.number()), item.title());
        return new FindingLine(
                finding.id().value(),
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.remedy(),
                finding.printed(),
                finding.computed(),
                finding.judgement(),
                meeting,
                itemRef,
                caseFile == null
                        ? null
                        : desk.names().find(new CaseFileId(caseFile)).orElse(null),
                new SourceRef(
                        finding.subject().file(),
                        finding.place().startLine(),
                        finding.place().endLine()));
    }

    private boolean isOpen(LoggedFinding finding) {
        int start = finding.place().startLine();
        return finding.visibility().isPublic()
                && !finding.code().equals(PERSONAL_NUMBER)
                && (start == 0
                        || desk.openness()
                                .isOpen(new SourceLines(
                                        new FileId(finding.subject().file()),
                                        start,
                                        finding.place().endLine())));
    }

    private @Nullable AgendaItem item(int meeting, @Nullable Integer item) {
        return item == null
                ? null
                : minutes(meeting).items().stream()
                        .filter(each -> each.id().value() == item)
                        .findFirst()
                        .orElse(null);
    }

    private Minutes minutes(int meeting) {
        return minutes.computeIfAbsent(meeting, id -> desk.sources().meetings().getMinutes(new MeetingId(id)));
    }
}

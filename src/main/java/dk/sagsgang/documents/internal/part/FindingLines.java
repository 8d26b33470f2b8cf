package dk.sagsgang.documents.internal.part;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.part.FindingContext;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.reference.Anchors;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.findings.FindingSubject;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.minutes.Minutes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Findings with what they are about, those on anything closed left out. */
public final class FindingLines {
    private final ReadSession session;
    private final Map<Integer, Optional<Minutes>> minutes = new HashMap<>();

    public FindingLines(ReadSession session) {
        this.session = session;
    }

    /** Those of some findings that the reader may see. */
    public List<FindingLine> lines(List<Sealed<LoggedFinding>> findings) {
        return session.open(findings).stream()
                .flatMap(each -> find(each).stream())
                .toList();
    }

    /** Nothing when the meeting or the item it is about is closed. */
    public Optional<FindingLine> find(LoggedFinding finding) {
        FindingSubject.AtMeeting meeting = finding.subject().meeting();
        FindingSubject.OnItem item = finding.subject().item();
        if (meeting == null) {
            return Optional.of(line(finding, null, null));
        }
        Optional<Minutes> about = minutes(meeting.value());
        if (item == null) {
            return about.map(open -> line(finding, session.names().refer(open.meeting()), null));
        }
        return about.flatMap(open -> item(open, item.value())
                .map(each -> line(finding, session.names().refer(open.meeting()), each)));
    }

    private FindingLine line(LoggedFinding finding, @Nullable MeetingRef meeting, @Nullable AgendaItem item) {
        FindingSubject.OfCase caseFile = finding.subject().caseFile();
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
                new FindingContext(
                        meeting,
                        itemRef,
                        caseFile == null
                                ? null
                                : session.names()
                                        .find(new CaseFileId(caseFile.value()))
                                        .orElse(null)),
                new SourceRef(
                        finding.subject().file().value(),
                        finding.place().startLine(),
                        finding.place().endLine()));
    }

    private Optional<AgendaItem> item(Minutes open, int item) {
        return open.items().stream()
                .flatMap(each -> session.open(each.item()).stream())
                .filter(each -> each.id().value() == item)
                .findFirst();
    }

    private Optional<Minutes> minutes(int meeting) {
        return minutes.computeIfAbsent(
                meeting, id -> session.open(session.sources().meetings().getMinutes(new MeetingId(id))));
    }
}

package dk.sagsgang.importing.internal.staging.review;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.NewFile.Range;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingSubject;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.importing.Openings;
import dk.sagsgang.importing.internal.openness.OpennessReader;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.meetings.MeetingRecorder.ReadItem;
import dk.sagsgang.meetings.identity.MeetingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the findings on a file in line with what reading it again gave. Those that are the same keep their number. */
final class RereadFindings {
    private final FindingLog log;
    private final List<LoggedFinding> left;
    private final List<Range> closed;
    private boolean isChanged;

    /**
     * @param known those on the file until now
     * @param closed its closed lines from now on
     */
    RereadFindings(Stores stores, List<LoggedFinding> known, List<Range> closed) {
        this.log = stores.findings();
        this.left = new ArrayList<>(known);
        this.closed = closed;
    }

    /** Where the item of a finding is in the document, from 0. */
    static int place(LoggedFinding finding, List<ReadItem> items) {
        FindingSubject.OnItem item = finding.subject().item();
        for (int at = 0; item != null && at < items.size(); at++) {
            if (items.get(at).id().value() == item.value()) {
                return at;
            }
        }
        return Openings.WHOLE;
    }

    /** Whether anything has been changed. */
    boolean apply(ParsedMinutes minutes, FileId file, MeetingId meeting, List<ReadItem> items) {
        minutes.findings()
                .forEach(
                        finding -> keep(finding, Openings.WHOLE, new FindingSubject(file, meeting, null, null), items));
        for (int at = 0; at < items.size(); at++) {
            ReadItem item = items.get(at);
            FindingSubject subject = new FindingSubject(file, meeting, item.id(), item.caseFile());
            for (Finding finding : minutes.items().get(at).findings()) {
                keep(finding, at, subject, items);
            }
        }
        left.forEach(finding -> rest(finding, items));
        return isChanged;
    }

    private void keep(Finding finding, int place, FindingSubject subject, List<ReadItem> items) {
        Visibility visibility = of(finding);
        Optional<LoggedFinding> same = left.stream()
                .filter(known -> known.code().equals(finding.code())
                        && known.place().equals(finding.place())
                        && known.message().equals(finding.message())
                        && place(known, items) == place)
                .findFirst();
        if (same.isPresent()) {
            left.remove(same.get());
            show(same.get(), visibility);
        } else {
            log.record(subject, visibility, List.of(finding));
            isChanged = true;
        }
    }

    private Visibility of(Finding finding) {
        boolean isClosed = OpennessReader.isHeldBack(finding)
                || finding.restsOn().stream()
                        .anyMatch(place -> ClosedLines.touches(closed, place.startLine(), place.endLine()));
        return isClosed ? Visibility.CLOSED : Visibility.PUBLIC;
    }

    /**
     * One that this reading did not give: what was held back and is not any more, unless somebody's opening rests on it; else it
     * came from linking and may rest on any line of its item.
     */
    private void rest(LoggedFinding finding, List<ReadItem> items) {
        if (finding.code().equals(FindingLog.HELD_BACK)) {
            if (!Rereading.isOpened(finding)) {
                log.supersede(finding.id());
                isChanged = true;
            }
            return;
        }
        int place = place(finding, items);
        boolean isClosed = place == Openings.WHOLE
                ? !closed.isEmpty()
                : ClosedLines.touches(
                        closed,
                        items.get(place).source().start(),
                        items.get(place).source().end());
        show(finding, isClosed ? Visibility.CLOSED : Visibility.PUBLIC);
    }

    private void show(LoggedFinding finding, Visibility visibility) {
        if (finding.visibility() != visibility) {
            log.setVisibility(finding.id(), visibility);
            isChanged = true;
        }
    }
}

package dk.sagsgang.documents.internal.meeting;

import dk.sagsgang.documents.internal.part.Cancellations;
import dk.sagsgang.documents.internal.part.FindingLines;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.meeting.MeetingDocument;
import dk.sagsgang.documents.meeting.TimeAndPlace;
import dk.sagsgang.documents.meeting.VersionLine;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.meeting.Cancellation;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.minutes.LineChange;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.presence.PresenceKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts a meeting together. */
public final class MeetingAssembly {
    private final ReadSession session;
    private final Items items;

    public MeetingAssembly(ReadSession session) {
        this.session = session;
        this.items = new Items(session);
    }

    /** The page of a meeting. */
    public Optional<MeetingDocument> find(Meeting meeting) {
        return session.open(session.sources().meetings().getMinutes(meeting.id()))
                .map(minutes -> document(meeting, minutes));
    }

    private MeetingDocument document(Meeting meeting, Minutes minutes) {
        MeetingRef ref = session.names().refer(meeting);
        List<FindingLine> findings =
                new FindingLines(session).lines(session.sources().findings().listOfMeeting(meeting.id()));
        List<ItemDocument> shown = items.list(ref, minutes.items(), findings);
        List<Meeting> neighbours = session.open(session.sources().meetings().listMeetings(meeting.organization()));
        int at = neighbours.indexOf(meeting);
        return new MeetingDocument(
                ref,
                session(meeting),
                minutes.version().kind(),
                attendance(minutes, kind -> kind == PresenceKind.PRESENT),
                attendance(minutes, kind -> kind != PresenceKind.PRESENT),
                shown,
                findings.stream().filter(each -> each.item() == null).toList(),
                meeting.versions().reversed().stream().map(this::version).toList(),
                neighbour(neighbours, at + 1),
                at < 0 ? null : neighbour(neighbours, at - 1),
                SourceRef.ofDocument(minutes.version().origin()));
    }

    private TimeAndPlace session(Meeting meeting) {
        Optional<Cancellation> cancellation = new Cancellations(session).find(meeting);
        return new TimeAndPlace(
                meeting.start(),
                meeting.end(),
                meeting.location(),
                cancellation.isPresent(),
                cancellation.map(each -> SourceRef.of(each.origin())).orElse(null));
    }

    private @Nullable MeetingRef neighbour(List<Meeting> all, int at) {
        return at < 0 || at >= all.size() ? null : session.names().refer(all.get(at));
    }

    private List<AttendanceLine> attendance(Minutes minutes, Predicate<PresenceKind> kinds) {
        return session.open(minutes.attendance()).stream()
                .filter(each -> each.item() == null && kinds.test(each.kind()))
                .map(items::attendance)
                .toList();
    }

    private VersionLine version(MeetingVersion version) {
        List<VersionLine.TextChange> changes =
                session.open(session.sources().meetings().listChanges(version.id())).stream()
                        .map(MeetingAssembly::change)
                        .filter(change ->
                                !change.before().isEmpty() || !change.after().isEmpty())
                        .toList();
        MeetingVersion.Withdrawal withdrawal = version.withdrawal();
        return new VersionLine(
                version.number(),
                version.kind(),
                version.isSupplement(),
                version.created(),
                withdrawal == null ? null : withdrawal.when(),
                SourceRef.ofDocument(version.origin()),
                changes);
    }

    private static VersionLine.TextChange change(LineChange change) {
        return new VersionLine.TextChange(
                change.oldLines().stream().filter(line -> !line.isBlank()).toList(),
                change.newLines().stream().filter(line -> !line.isBlank()).toList());
    }
}

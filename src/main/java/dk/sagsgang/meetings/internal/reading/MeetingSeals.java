package dk.sagsgang.meetings.internal.reading;

import dk.sagsgang.access.FileLines;
import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.ItemFace;
import dk.sagsgang.meetings.agenda.Mention;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.meeting.Cancellation;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.minutes.LineChange;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.outcome.DatedOutcome;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.participation.CastVote;
import dk.sagsgang.meetings.participation.RecordedAttendance;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.VoteEvent;

/**
 * What closes meetings and what was done at them: a meeting only a document that is closed as a whole, an item its visibility,
 * and the parts of an item the lines they were read from as well. What comes from an event has no lines that could close it: the item's own
 * visibility closes it with all its parts; a meeting that was recorded without a file was published, and what is not of an item is open with it.
 */
final class MeetingSeals {
    private MeetingSeals() {}

    static Sealed<Meeting> seal(Meeting meeting) {
        return Sealed.of(meeting, of(meeting.current()));
    }

    static Sealed<Minutes> seal(Minutes minutes) {
        return Sealed.of(minutes, of(minutes.version()));
    }

    /** All lines of what was withdrawn are closed; that it was is told where it had shown the meeting. */
    private static Seal of(MeetingVersion version) {
        MeetingVersion.Withdrawal withdrawal = version.withdrawal();
        return withdrawal == null ? ofDocument(version.origin()) : Seal.of(withdrawal.visibility());
    }

    /** @param version where it comes from */
    static Seal ofDocument(Origin version) {
        return version.findLines()
                .map(lines ->
                        Seal.PUBLIC.andSpreadOver(FileLines.ofWhole(lines.file().value())))
                .orElse(Seal.PUBLIC);
    }

    /** Closed with the document that says so, and as soon as one of the lines that do is. */
    static Sealed<Cancellation> seal(Cancellation cancellation, Origin version) {
        return Sealed.of(cancellation, andReadFrom(ofDocument(version), cancellation.origin()));
    }

    private static Seal andReadFrom(Seal seal, Origin origin) {
        return origin.findLines()
                .map(lines -> seal.andReadFrom(lines.asFileLines()))
                .orElse(seal);
    }

    /** A vote is closed by its own lines and by those of the amendment that it is on. */
    private static Seal andReadFrom(Seal seal, VoteEvent vote) {
        VoteEvent.Wording wording = vote.wording();
        Seal own = andReadFrom(seal, vote.origin());
        return wording == null ? own : andReadFrom(own, wording.origin());
    }

    static AgendaEntry entry(AgendaItem item) {
        String publicTitle = item.publicTitle();
        if (publicTitle == null || item.visibility() != Visibility.CLOSED) {
            return new AgendaEntry(Sealed.of(face(item, item.title()), of(item)), Sealed.of(item, of(item)));
        }
        return new AgendaEntry(
                Sealed.of(face(item, publicTitle), ofDocument(item.origin())), Sealed.of(item, of(item)));
    }

    private static ItemFace face(AgendaItem item, String title) {
        return new ItemFace(item.meeting(), item.position(), item.number(), title);
    }

    static Seal of(AgendaItem item) {
        Seal own = Seal.of(item.visibility());
        return item.origin()
                .findLines()
                .map(lines -> own.andSpreadOver(lines.asFileLines()))
                .orElse(own);
    }

    static Sealed<Treatment> seal(Treatment treatment) {
        return Sealed.of(treatment, of(treatment.item()));
    }

    static Sealed<CastVote> seal(CastVote cast) {
        return Sealed.of(cast, andReadFrom(of(cast.treatment().item()), cast.vote()));
    }

    static Sealed<RecordedAttendance> seal(RecordedAttendance recorded) {
        AgendaItem item = recorded.item();
        Seal place = item == null ? Seal.PUBLIC : of(item);
        return Sealed.of(recorded, andReadFrom(place, recorded.attendance().origin()));
    }

    static Sealed<Decision> seal(Decision decision, Visibility item) {
        return Sealed.of(decision, andReadFrom(Seal.PUBLIC, decision.origin()).within(item));
    }

    static Sealed<DatedOutcome> seal(DatedOutcome outcome, Origin decision, Visibility item) {
        return Sealed.of(outcome, andReadFrom(Seal.of(item), decision));
    }

    static Sealed<VoteEvent> seal(VoteEvent vote, Visibility item) {
        return Sealed.of(vote, andReadFrom(Seal.PUBLIC, vote).within(item));
    }

    static Sealed<Mention> seal(Mention mention, Visibility item) {
        return Sealed.of(mention, andReadFrom(Seal.PUBLIC, mention.origin()).within(item));
    }

    static Sealed<PresenceEvent> seal(PresenceEvent attendance, Visibility within) {
        return Sealed.of(
                attendance, andReadFrom(Seal.PUBLIC, attendance.origin()).within(within));
    }

    /** Closed as soon as one of its lines is, in either version. */
    static Sealed<LineChange> seal(LineChange change) {
        return Sealed.of(change, Seal.of(change.isClosed() ? Visibility.CLOSED : Visibility.PUBLIC));
    }
}

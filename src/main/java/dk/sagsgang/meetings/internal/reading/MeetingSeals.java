package dk.sagsgang.meetings.internal.reading;

import dk.sagsgang.access.FileLines;
import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.FileId;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.ItemFace;
import dk.sagsgang.meetings.agenda.Mention;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.minutes.LineChange;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.participation.CastVote;
import dk.sagsgang.meetings.participation.RecordedAttendance;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.VoteEvent;

/**
 * What closes meetings and what was done at them: a meeting only a document that is closed as a whole, an item its visibility,
 * and the parts of an item the lines they were read from as well.
 */
final class MeetingSeals {
    private MeetingSeals() {}

    static Sealed<Meeting> seal(Meeting meeting) {
        return Sealed.of(meeting, ofDocument(meeting.current().file()));
    }

    static Sealed<Minutes> seal(Minutes minutes) {
        return Sealed.of(minutes, ofDocument(minutes.version().file()));
    }

    static Seal ofDocument(FileId file) {
        return Seal.PUBLIC.andSpreadOver(FileLines.ofWhole(file.value()));
    }

    static AgendaEntry entry(AgendaItem item) {
        String publicTitle = item.publicTitle();
        if (publicTitle == null || item.visibility() != Visibility.CLOSED) {
            return new AgendaEntry(Sealed.of(face(item, item.title()), of(item)), Sealed.of(item, of(item)));
        }
        return new AgendaEntry(
                Sealed.of(face(item, publicTitle), ofDocument(item.source().file())), Sealed.of(item, of(item)));
    }

    private static ItemFace face(AgendaItem item, String title) {
        return new ItemFace(item.meeting(), item.position(), item.number(), title);
    }

    static Seal of(AgendaItem item) {
        return Seal.of(item.visibility()).andSpreadOver(item.source().asFileLines());
    }

    static Sealed<Treatment> seal(Treatment treatment) {
        return Sealed.of(treatment, of(treatment.item()));
    }

    static Sealed<CastVote> seal(CastVote cast) {
        return Sealed.of(
                cast,
                of(cast.treatment().item()).andReadFrom(cast.vote().source().asFileLines()));
    }

    static Sealed<RecordedAttendance> seal(RecordedAttendance recorded) {
        AgendaItem item = recorded.item();
        Seal place = item == null ? Seal.PUBLIC : of(item);
        return Sealed.of(
                recorded, place.andReadFrom(recorded.attendance().source().asFileLines()));
    }

    static Sealed<Decision> seal(Decision decision, Visibility item) {
        return Sealed.of(
                decision, Seal.readFrom(decision.source().asFileLines()).within(item));
    }

    static Sealed<VoteEvent> seal(VoteEvent vote, Visibility item) {
        return Sealed.of(vote, Seal.readFrom(vote.source().asFileLines()).within(item));
    }

    static Sealed<Mention> seal(Mention mention, Visibility item) {
        return Sealed.of(mention, Seal.readFrom(mention.source().asFileLines()).within(item));
    }

    static Sealed<PresenceEvent> seal(PresenceEvent attendance, Visibility within) {
        return Sealed.of(
                attendance, Seal.readFrom(attendance.source().asFileLines()).within(within));
    }

    /** Closed as soon as one of its lines is, in either version. */
    static Sealed<LineChange> seal(LineChange change) {
        return Sealed.of(change, Seal.of(change.isClosed() ? Visibility.CLOSED : Visibility.PUBLIC));
    }
}

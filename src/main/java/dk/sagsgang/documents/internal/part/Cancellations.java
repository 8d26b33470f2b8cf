package dk.sagsgang.documents.internal.part;

import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.meeting.Cancellation;
import dk.sagsgang.meetings.meeting.Meeting;
import java.util.List;
import java.util.Optional;

/** Whether meetings are held, as far as the reader may know what says that they are not. */
public final class Cancellations {
    private final ReadSession session;

    public Cancellations(ReadSession session) {
        this.session = session;
    }

    /** What the current version says of the meeting not being held. */
    public Optional<Cancellation> find(Meeting meeting) {
        MeetingVersionId version = meeting.current().id();
        return Optional.ofNullable(session.sources()
                        .meetings()
                        .listCancellations(List.of(version))
                        .get(version))
                .flatMap(session::open);
    }

    /** Whether the current version says that the meeting is not held. */
    public boolean isCancelled(Meeting meeting) {
        return find(meeting).isPresent();
    }
}

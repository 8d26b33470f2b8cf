package dk.sagsgang.meetings;

import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Files;
import dk.sagsgang.meetings.internal.JooqMeetingRecorder;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.storage.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds meetings and versions of their minutes. Every call runs within the caller's {@link dk.sagsgang.storage.Database#write}. */
public interface MeetingRecorder {

    /** Adds to the meetings kept in a database. */
    static MeetingRecorder in(Database database, Files files, RegisterRecorder register) {
        return new JooqMeetingRecorder(database, files, register);
    }

    /** Meetings of a body on a day, or those without a day when it is null. */
    List<KnownMeeting> listKnown(OrganizationId organization, @Nullable LocalDate date);

    /** The meeting and version that a file was recorded as. */
    Optional<Recorded> findRecorded(FileId file);

    /**
     * Keeps a version.
     *
     * @param meeting the meeting it is a version of, or null for a new one
     */
    Recorded record(@Nullable MeetingId meeting, NewMinutes minutes);

    /** Closes an item of an earlier version, since a later version closes it. */
    void close(AgendaItemId item);

    /** Persons whom some version of a meeting names, and whom no current version of any meeting names in the open. */
    List<PersonId> listNamedOnlyInClosed(MeetingId meeting);

    /** A meeting and one version of it. */
    record Recorded(MeetingId meeting, MeetingVersionId version, boolean isNewMeeting, List<AgendaItemId> items) {
        public Recorded {
            items = List.copyOf(items);
        }
    }
}

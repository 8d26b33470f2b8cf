package dk.sagsgang.meetings;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Files;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.internal.recording.JooqMeetingRecorder;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import dk.sagsgang.meetings.minutes.NewMinutes;
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

    /** Records that a version says that its meeting is not held. @param origin lines of the version's file that say so, or an event */
    void recordCancellation(MeetingVersionId version, Origin origin);

    /**
     * Records that a version was withdrawn, so that its items no longer stand, and the version before it holds again where there is one.
     *
     * @param visibility whether it had shown the meeting until now
     * @return whether it was not withdrawn already
     */
    boolean withdraw(MeetingVersionId version, Visibility visibility);

    /** Whether the latest version that was read from a file has been withdrawn. */
    boolean isWithdrawn(FileId file);

    /** A meeting with its items. @throws java.util.NoSuchElementException when there is none */
    KnownMeeting getKnown(MeetingId meeting);

    /** Changes whether an item is in the open. */
    void setVisibility(AgendaItemId item, Visibility visibility);

    /** Records that what is shown of a meeting has changed, so that whatever follows the record takes it in again. */
    void changed(MeetingId meeting);

    /** The items that were read from a file in order, where it is what the current version of its meeting was read from. */
    List<ReadItem> listCurrentItems(FileId file);

    /** Whom the current version of a meeting names, and where. */
    List<NamedPerson> listNamed(MeetingId meeting);

    /** Where the current versions of all meetings name somebody. */
    List<NamedPerson> listNamings(PersonId person);

    /** Where the current versions of all meetings name a body; what comes from an event in the open only. */
    List<Origin> listNamings(OrganizationId organization);

    /** Whether a body has held a meeting with an item in the open. */
    boolean hasOpenItems(OrganizationId organization);

    /** Persons whom some version of a meeting names, and whom no current version of any meeting names in the open. */
    List<PersonId> listNamedOnlyInClosed(MeetingId meeting);

    /**
     * An item of a current version as it was read.
     *
     * @param caseFile its case, or null where it has none
     */
    record ReadItem(AgendaItemId id, @Nullable CaseFileId caseFile, PaperTextId text, SourceLines source) {}

    /**
     * Somebody who is named as voter or in attendance.
     *
     * @param printed the name as the source has it
     * @param ofMeeting whether it is in the head, which only a document that is closed as a whole closes
     * @param item the visibility of the item, which alone decides where it comes from an event; public in the head
     */
    record NamedPerson(PersonId person, String printed, Origin origin, boolean ofMeeting, Visibility item) {}

    /** A meeting and one version of it. */
    record Recorded(MeetingId meeting, MeetingVersionId version, boolean isNewMeeting, List<AgendaItemId> items) {
        public Recorded {
            items = List.copyOf(items);
        }
    }
}

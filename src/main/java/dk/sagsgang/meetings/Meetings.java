package dk.sagsgang.meetings;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Files;
import dk.sagsgang.meetings.agenda.Agenda;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.internal.reading.JooqMeetings;
import dk.sagsgang.meetings.meeting.Cancellation;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingState;
import dk.sagsgang.meetings.minutes.LineChange;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.outcome.DatedOutcome;
import dk.sagsgang.meetings.participation.CastVote;
import dk.sagsgang.meetings.participation.RecordedAttendance;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.storage.Database;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Meetings and what was done at them. Reading only. Unless a version is named it answers from the current one. What may be
 * closed comes sealed, and is neither shown nor counted before it has been opened.
 */
public interface Meetings {

    /** The meetings kept in a database. */
    static Meetings in(Database database, Files files) {
        return new JooqMeetings(database, files);
    }

    /** @throws NoSuchElementException when there is none */
    Sealed<Meeting> get(MeetingId id);

    /** By its name in addresses. */
    Optional<Sealed<Meeting>> find(String slug);

    /** Meetings of a body, the latest first, those without a day last. */
    List<Sealed<Meeting>> listMeetings(OrganizationId organization);

    /** Meetings on or before a day, the latest first; all when null. */
    List<Sealed<Meeting>> listLatest(@Nullable LocalDate until, int limit);

    /** Meetings on or after a day, the next first. */
    List<Sealed<Meeting>> listComing(LocalDate from, int limit);

    /** Meetings whose record changed last, the latest change first. */
    List<Sealed<Meeting>> listChanged(int limit);

    /** Every meeting after one in order of id, at most {@code limit}; begin with null. For walks over all. */
    List<MeetingState> listStates(@Nullable MeetingId after, int limit);

    /** The states of the meetings whose record changed last, the latest change first. */
    List<MeetingState> listLatestStates(int limit);

    /** The current version in full. @throws NoSuchElementException when there is none */
    Sealed<Minutes> getMinutes(MeetingId id);

    /** One version in full. @throws NoSuchElementException when there is none */
    Sealed<Minutes> getMinutes(MeetingVersionId id);

    /** What was read from a file, as the version it is of. */
    Optional<Sealed<Minutes>> findMinutes(FileId file);

    /** What differs between a version and the one before it, in order of line; nothing for the first. */
    List<Sealed<LineChange>> listChanges(MeetingVersionId id);

    /** Which of some versions say that their meeting is not held. */
    Map<MeetingVersionId, Sealed<Cancellation>> listCancellations(Collection<MeetingVersionId> versions);

    /** The item of a meeting by its printed number. */
    Optional<Sealed<AgendaItem>> findItem(MeetingId meeting, String number);

    /** Where a case was treated, the latest first. */
    List<Sealed<Treatment>> listTreatments(CaseFileId caseFile);

    /** Where a paper was treated, the latest first. */
    List<Sealed<Treatment>> listTreatments(PaperId paper);

    /** The agendas of some meetings, by their current versions. */
    List<Sealed<Agenda>> listAgendas(Collection<MeetingId> meetings);

    /** What came of stops on a path, by stop; those without minutes are left out. */
    Map<ConsultationId, Sealed<Treatment>> listTreatments(Collection<ConsultationId> consultations);

    /** Where some texts were treated, the latest first. */
    List<Sealed<Treatment>> listTreatmentsOfTexts(Collection<PaperTextId> texts);

    /** Where something was put to the vote whose proposer is printed with some words, the latest first. */
    List<Sealed<Treatment>> listProposals(String words);

    /** Public items that were last decided at their own meeting, the latest first. */
    List<Sealed<Treatment>> listLatestDecisions(int limit);

    /** What the decisions of a body at its own meetings came to, of those with a day. */
    List<Sealed<DatedOutcome>> listOutcomes(OrganizationId organization);

    /** Who is recorded as present at or away from a body's meetings as a whole. */
    List<Sealed<PresenceEvent>> listAttendance(OrganizationId organization);

    /** How a person voted, the latest first. */
    List<Sealed<CastVote>> listVotes(PersonId person, int limit);

    /** How a party's group voted in a body, where its members are not named, at the body's own meetings; the latest first. */
    List<Sealed<CastVote>> listGroupVotes(OrganizationId organization, String party, int limit);

    /** What is recorded of presence at some meetings and during their items, in order, by meeting. */
    Map<MeetingId, List<Sealed<PresenceEvent>>> listPresence(Collection<MeetingId> meetings);

    /** A person's attendance as recorded, the latest first. */
    List<Sealed<RecordedAttendance>> listAttendance(PersonId person, int limit);
}

package dk.sagsgang.meetings;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Files;
import dk.sagsgang.meetings.internal.JooqMeetings;
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
 * Meetings and what was done at them. Reading only. Unless a version is named it answers from the current one. It holds
 * closed items too, which carry their visibility and which no output may show, count or hint at.
 */
public interface Meetings {

    /** The meetings kept in a database. */
    static Meetings in(Database database, Files files) {
        return new JooqMeetings(database, files);
    }

    /** @throws NoSuchElementException when there is none */
    Meeting get(MeetingId id);

    /** By its name in addresses. */
    Optional<Meeting> find(String slug);

    /** Meetings of a body, the latest first, those without a day last. */
    List<Meeting> listMeetings(OrganizationId organization);

    /** Meetings on or before a day, the latest first; all when null. */
    List<Meeting> listLatest(@Nullable LocalDate until, int limit);

    /** Meetings on or after a day, the next first. */
    List<Meeting> listComing(LocalDate from, int limit);

    /** Meetings whose record changed last, the latest change first. */
    List<Meeting> listChanged(int limit);

    /** Every meeting after one in order of id, at most {@code limit}; begin with null. For walks over all. */
    List<Meeting> listMeetings(@Nullable MeetingId after, int limit);

    /** The current version in full. @throws NoSuchElementException when there is none */
    Minutes getMinutes(MeetingId id);

    /** One version in full. @throws NoSuchElementException when there is none */
    Minutes getMinutes(MeetingVersionId id);

    /** What was read from a file, as the version it is of. */
    Optional<Minutes> findMinutes(FileId file);

    /** What differs between a version and the one before it, in order of line; nothing for the first. */
    List<LineChange> listChanges(MeetingVersionId id);

    /** The item of a meeting by its printed number. */
    Optional<AgendaItem> findItem(MeetingId meeting, String number);

    /** Where a case was treated, the latest first. */
    List<Treatment> listTreatments(CaseFileId caseFile);

    /** Where a paper was treated, the latest first. */
    List<Treatment> listTreatments(PaperId paper);

    /** All that was treated at some meetings, by their current versions; of each in the order of its agenda. */
    List<Treatment> listTreatmentsAt(Collection<MeetingId> meetings);

    /** What came of stops on a path, by stop; those without minutes are left out. */
    Map<ConsultationId, Treatment> listTreatments(Collection<ConsultationId> consultations);

    /** Where some texts were treated, the latest first. */
    List<Treatment> listTreatmentsOfTexts(Collection<PaperTextId> texts);

    /** Where something was put to the vote whose proposer is printed with some words, the latest first, closed items included. */
    List<Treatment> listProposals(String words);

    /** Public items that were last decided at their own meeting, the latest first. */
    List<Treatment> listLatestDecisions(int limit);

    /** Public decisions of a body at its own meetings, by year and outcome. */
    Map<Integer, Map<Outcome, Integer>> countOutcomes(OrganizationId organization);

    /** Who is recorded as present at or away from a body's meetings as a whole. */
    List<Attendance> listAttendance(OrganizationId organization);

    /** How a person voted, the latest first, closed items included. */
    List<CastVote> listVotes(PersonId person, int limit);

    /** A person's attendance as recorded, the latest first, closed items included. */
    List<RecordedAttendance> listAttendance(PersonId person, int limit);
}

package dk.sagsgang.documents;

import dk.sagsgang.access.Open;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.SubjectPlan;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.documents.committee.CommitteeDocument;
import dk.sagsgang.documents.committee.CommitteeLine;
import dk.sagsgang.documents.finding.FindingDocument;
import dk.sagsgang.documents.finding.FindingFilter;
import dk.sagsgang.documents.finding.FindingsDocument;
import dk.sagsgang.documents.internal.RecordDocuments;
import dk.sagsgang.documents.internal.session.Sources;
import dk.sagsgang.documents.meeting.MeetingCalendar;
import dk.sagsgang.documents.meeting.MeetingDocument;
import dk.sagsgang.documents.person.PersonDocument;
import dk.sagsgang.documents.person.PersonLine;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.source.OriginalFile;
import dk.sagsgang.documents.source.SourceView;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.facts.Facts;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.register.Register;
import dk.sagsgang.storage.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Documents for reading, each assembled from one state of the record. Nothing closed is in any of them: not its text,
 * not its number among others, not its name. Safe for use by many threads.
 */
public interface Documents {

    /** Documents over one record, for the public. */
    static Documents of(
            Database database,
            Register register,
            Files files,
            CaseFiles cases,
            Meetings meetings,
            CaseTables tables,
            FindingLog findings) {
        return new RecordDocuments(
                database,
                new Sources(
                        register,
                        files,
                        cases,
                        SubjectPlan.in(database),
                        meetings,
                        tables,
                        Facts.in(database),
                        findings),
                Viewer.PUBLIC);
    }

    /** The front page as it is on a day: meetings to come and those held last. */
    Open<FrontDocument> getFront(LocalDate today);

    /** The municipality's name, empty while nothing has been imported. */
    Optional<Open<String>> findMunicipality();

    /** Meetings of a year, the latest first, and which years there are. */
    Open<MeetingCalendar> listMeetings(Optional<Integer> year);

    /** A meeting with its items, by its name in addresses. */
    Optional<Open<MeetingDocument>> findMeeting(String slug);

    /** Decisions that bodies made at their own meetings, the latest first, at most {@code limit}. */
    Open<List<PublishedDecision>> listDecisions(Scope scope, int limit);

    /** Meetings from a day on, the next first. */
    Open<List<CalendarMeeting>> listCalendar(Scope scope, LocalDate from);

    /** Cases treated in the open, those treated last first. */
    Open<Paged<CaseLine>> listCases(Optional<String> committee, int page);

    /** A case with its way through the bodies, by its name in addresses. */
    Optional<Open<CaseDocument>> findCase(String slug);

    /** The title of a case that has been treated at an open meeting, for pages that refer to it. */
    Optional<Open<CaseRef>> findCaseRef(String slug);

    /** Political bodies by kind, then by name. */
    Open<List<CommitteeLine>> listCommittees();

    /** A political body with its meetings and members, by its name in addresses. */
    Optional<Open<CommitteeDocument>> findCommittee(String slug);

    /** Persons by name. */
    Open<List<PersonLine>> listPersons();

    /** A person with his or her seats and votes, by the name in addresses. */
    Optional<Open<PersonDocument>> findPerson(String slug);

    /** The findings that a filter lets through, the most severe first. */
    Open<FindingsDocument> listFindings(FindingFilter filter);

    /** A finding with its place in the source. */
    Optional<Open<FindingDocument>> findFinding(int id);

    /** Lines of a source; the asked ones marked, some around them shown. */
    Optional<Open<SourceView>> findSource(int file, Optional<LineSpan> lines);

    /**
     * The file of an attachment, when the attachment is in the open and its file was kept.
     *
     * @param text the number of the text that it is an attachment of
     * @param number its place among the attachments, from 1
     */
    Optional<Open<OriginalFile>> findAttachment(int text, int number);

    /** The original bytes, when nothing in them is closed. */
    Optional<Open<OriginalFile>> findOriginal(int file);
}

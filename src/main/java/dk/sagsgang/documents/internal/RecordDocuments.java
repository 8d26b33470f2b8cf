package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Closings;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.documents.CalendarMeeting;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.FrontDocument;
import dk.sagsgang.documents.Paged;
import dk.sagsgang.documents.PublishedDecision;
import dk.sagsgang.documents.Scope;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.documents.committee.CommitteeDocument;
import dk.sagsgang.documents.committee.CommitteeLine;
import dk.sagsgang.documents.finding.FindingDocument;
import dk.sagsgang.documents.finding.FindingFilter;
import dk.sagsgang.documents.finding.FindingsDocument;
import dk.sagsgang.documents.internal.casefile.CaseAssembly;
import dk.sagsgang.documents.internal.casefile.CaseLines;
import dk.sagsgang.documents.internal.committee.CommitteeAssembly;
import dk.sagsgang.documents.internal.finding.FindingAssembly;
import dk.sagsgang.documents.internal.meeting.MeetingAssembly;
import dk.sagsgang.documents.internal.part.AttachedFiles;
import dk.sagsgang.documents.internal.person.PersonAssembly;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.internal.session.References;
import dk.sagsgang.documents.internal.session.Sources;
import dk.sagsgang.documents.internal.source.SourceAssembly;
import dk.sagsgang.documents.meeting.MeetingCalendar;
import dk.sagsgang.documents.meeting.MeetingDocument;
import dk.sagsgang.documents.person.PersonDocument;
import dk.sagsgang.documents.person.PersonLine;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.source.OriginalFile;
import dk.sagsgang.documents.source.SourceView;
import dk.sagsgang.files.FileFace;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.FindingId;
import dk.sagsgang.storage.Database;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Documents from the record, each from one state of it. */
public final class RecordDocuments implements Documents {
    private static final int CASES_ON_A_PAGE = 50;

    private final Database database;
    private final Sources sources;
    private final Viewer viewer;
    private final Closings closings;

    /** @param viewer who the documents are for */
    public RecordDocuments(Database database, Sources sources, Viewer viewer) {
        this.database = database;
        this.sources = sources;
        this.viewer = viewer;
        this.closings = Files.closings(database);
    }

    @Override
    public Open<FrontDocument> getFront(LocalDate today) {
        return read(session -> new FrontAssembly(session).document(today));
    }

    @Override
    public Optional<Open<String>> findMunicipality() {
        return find(session -> new FrontAssembly(session).municipality());
    }

    @Override
    public Open<MeetingCalendar> listMeetings(Optional<Integer> year) {
        return read(session -> new CalendarAssembly(session).list(year));
    }

    @Override
    public Optional<Open<MeetingDocument>> findMeeting(String slug) {
        return find(session ->
                sources.meetings().find(slug).flatMap(session::open).flatMap(new MeetingAssembly(session)::find));
    }

    @Override
    public Open<List<PublishedDecision>> listDecisions(Scope scope, int limit) {
        return read(session -> new FollowAssembly(session).decisions(scope, limit));
    }

    @Override
    public Open<List<CalendarMeeting>> listCalendar(Scope scope, LocalDate from) {
        return read(session -> new FollowAssembly(session).calendar(scope, from));
    }

    @Override
    public Open<Paged<CaseLine>> listCases(Optional<String> committee, int page) {
        return read(session -> {
            List<Sealed<CaseFile>> asked = committee
                    .map(slug -> sources.register()
                            .findOrganization(slug)
                            .flatMap(session::open)
                            .map(body -> sources.cases().listCases(body.id(), Integer.MAX_VALUE))
                            .orElse(List.of()))
                    .orElseGet(this::allCases);
            List<CaseFile> open = session.open(asked).stream()
                    .sorted(Comparator.comparing(CaseFile::lastDate, Comparator.nullsLast(Comparator.reverseOrder())))
                    .toList();
            Paged<CaseFile> cut = Paged.of(open, page, CASES_ON_A_PAGE);
            return new Paged<>(
                    cut.lines().stream().map(new CaseLines(session)::line).toList(),
                    cut.page(),
                    cut.pages(),
                    cut.total());
        });
    }

    private List<Sealed<CaseFile>> allCases() {
        return sources.cases().listCases((CaseFileId) null, Integer.MAX_VALUE);
    }

    @Override
    public Optional<Open<CaseDocument>> findCase(String slug) {
        return find(session -> sources.cases()
                .find(slug)
                .flatMap(session::open)
                .map(new CaseAssembly(session)::document)
                .filter(each -> !each.papers().isEmpty()));
    }

    @Override
    public Optional<Open<CaseRef>> findCaseRef(String slug) {
        return find(session -> sources.cases()
                .find(slug)
                .flatMap(session::open)
                .filter(each -> hasOpenTreatment(each, session))
                .map(each -> new CaseLines(session).line(each).caseFile()));
    }

    private boolean hasOpenTreatment(CaseFile file, ReadSession session) {
        return !session.open(sources.meetings().listTreatments(file.id())).isEmpty();
    }

    @Override
    public Open<List<CommitteeLine>> listCommittees() {
        return read(session -> new CommitteeAssembly(session).list());
    }

    @Override
    public Optional<Open<CommitteeDocument>> findCommittee(String slug) {
        return find(session -> sources.register()
                .findOrganization(slug)
                .flatMap(session::open)
                .filter(References::hasPage)
                .map(new CommitteeAssembly(session)::document));
    }

    @Override
    public Open<List<PersonLine>> listPersons() {
        return read(session -> new PersonAssembly(session).list());
    }

    @Override
    public Optional<Open<PersonDocument>> findPerson(String slug) {
        return find(session ->
                sources.register().findPerson(slug).flatMap(session::open).map(new PersonAssembly(session)::document));
    }

    @Override
    public Open<FindingsDocument> listFindings(FindingFilter filter) {
        return read(session -> new FindingAssembly(session).list(filter));
    }

    @Override
    public Optional<Open<FindingDocument>> findFinding(int id) {
        return id < 1
                ? Optional.empty()
                : find(session -> session.access()
                        .open(sources.findings().find(new FindingId(id)))
                        .flatMap(new FindingAssembly(session)::find));
    }

    @Override
    public Optional<Open<SourceView>> findSource(int file, Optional<LineSpan> lines) {
        return find(session -> file(file, session).flatMap(each -> new SourceAssembly(session).find(each, lines)));
    }

    @Override
    public Optional<Open<OriginalFile>> findOriginal(int file) {
        return find(session -> file(file, session).flatMap(new SourceAssembly(session)::original));
    }

    @Override
    public Optional<Open<OriginalFile>> findAttachment(int text, int number) {
        return find(session -> Optional.ofNullable(sources.cases()
                        .listTexts(List.of(new PaperTextId(text)))
                        .get(new PaperTextId(text)))
                .flatMap(session::open)
                .flatMap(opened -> AttachedFiles.find(session, opened, number)));
    }

    private Optional<FileFace> file(int id, ReadSession session) {
        try {
            return id < 1 ? Optional.empty() : session.open(sources.files().getFace(new FileId(id)));
        } catch (NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private <T> Open<T> read(Function<ReadSession, T> question) {
        return Objects.requireNonNull(database.read(
                _ -> Access.of(viewer, closings).assemble(access -> question.apply(new ReadSession(sources, access)))));
    }

    private <T> Optional<Open<T>> find(Function<ReadSession, Optional<T>> question) {
        return Open.present(read(question));
    }
}

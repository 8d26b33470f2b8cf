package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Closings;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.documents.CalendarMeeting;
import dk.sagsgang.documents.CaseDocument;
import dk.sagsgang.documents.CaseLine;
import dk.sagsgang.documents.CaseRef;
import dk.sagsgang.documents.CommitteeDocument;
import dk.sagsgang.documents.CommitteeLine;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.FindingDocument;
import dk.sagsgang.documents.FindingFilter;
import dk.sagsgang.documents.FindingsDocument;
import dk.sagsgang.documents.FrontDocument;
import dk.sagsgang.documents.LineSpan;
import dk.sagsgang.documents.MeetingCalendar;
import dk.sagsgang.documents.MeetingDocument;
import dk.sagsgang.documents.OriginalFile;
import dk.sagsgang.documents.Paged;
import dk.sagsgang.documents.PersonDocument;
import dk.sagsgang.documents.PersonLine;
import dk.sagsgang.documents.PublishedDecision;
import dk.sagsgang.documents.Scope;
import dk.sagsgang.documents.SourceView;
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
        return read(desk -> new FrontAssembly(desk).document(today));
    }

    @Override
    public Optional<Open<String>> findMunicipality() {
        return find(desk -> new FrontAssembly(desk).municipality());
    }

    @Override
    public Open<MeetingCalendar> listMeetings(Optional<Integer> year) {
        return read(desk -> new CalendarAssembly(desk).list(year));
    }

    @Override
    public Optional<Open<MeetingDocument>> findMeeting(String slug) {
        return find(desk -> sources.meetings().find(slug).flatMap(desk::open).flatMap(new MeetingAssembly(desk)::find));
    }

    @Override
    public Open<List<PublishedDecision>> listDecisions(Scope scope, int limit) {
        return read(desk -> new FollowAssembly(desk).decisions(scope, limit));
    }

    @Override
    public Open<List<CalendarMeeting>> listCalendar(Scope scope, LocalDate from) {
        return read(desk -> new FollowAssembly(desk).calendar(scope, from));
    }

    @Override
    public Open<Paged<CaseLine>> listCases(Optional<String> committee, int page) {
        return read(desk -> {
            List<Sealed<CaseFile>> asked = committee
                    .map(slug -> sources.register()
                            .findOrganization(slug)
                            .flatMap(desk::open)
                            .map(body -> sources.cases().listCases(body.id(), Integer.MAX_VALUE))
                            .orElse(List.of()))
                    .orElseGet(this::allCases);
            List<CaseFile> open = desk.open(asked).stream()
                    .sorted(Comparator.comparing(CaseFile::lastDate, Comparator.nullsLast(Comparator.reverseOrder())))
                    .toList();
            Paged<CaseFile> cut = Paged.of(open, page, CASES_ON_A_PAGE);
            return new Paged<>(
                    cut.lines().stream().map(new CaseLines(desk)::line).toList(), cut.page(), cut.pages(), cut.total());
        });
    }

    private List<Sealed<CaseFile>> allCases() {
        return sources.cases().listCases((CaseFileId) null, Integer.MAX_VALUE);
    }

    @Override
    public Optional<Open<CaseDocument>> findCase(String slug) {
        return find(desk -> sources.cases()
                .find(slug)
                .flatMap(desk::open)
                .map(new CaseAssembly(desk)::document)
                .filter(each -> !each.papers().isEmpty()));
    }

    @Override
    public Optional<Open<CaseRef>> findCaseRef(String slug) {
        return find(desk -> sources.cases()
                .find(slug)
                .flatMap(desk::open)
                .filter(each -> hasOpenTreatment(each, desk))
                .map(each -> new CaseLines(desk).line(each).caseFile()));
    }

    private boolean hasOpenTreatment(CaseFile file, Desk desk) {
        return !desk.open(sources.meetings().listTreatments(file.id())).isEmpty();
    }

    @Override
    public Open<List<CommitteeLine>> listCommittees() {
        return read(desk -> new CommitteeAssembly(desk).list());
    }

    @Override
    public Optional<Open<CommitteeDocument>> findCommittee(String slug) {
        return find(desk -> sources.register()
                .findOrganization(slug)
                .flatMap(desk::open)
                .filter(Names::hasPage)
                .map(new CommitteeAssembly(desk)::document));
    }

    @Override
    public Open<List<PersonLine>> listPersons() {
        return read(desk -> new PersonAssembly(desk).list());
    }

    @Override
    public Optional<Open<PersonDocument>> findPerson(String slug) {
        return find(desk ->
                sources.register().findPerson(slug).flatMap(desk::open).map(new PersonAssembly(desk)::document));
    }

    @Override
    public Open<FindingsDocument> listFindings(FindingFilter filter) {
        return read(desk -> new FindingAssembly(desk).list(filter));
    }

    @Override
    public Optional<Open<FindingDocument>> findFinding(int id) {
        return id < 1
                ? Optional.empty()
                : find(desk -> desk.access()
                        .open(sources.findings().find(new FindingId(id)))
                        .flatMap(new FindingAssembly(desk)::find));
    }

    @Override
    public Optional<Open<SourceView>> findSource(int file, Optional<LineSpan> lines) {
        return find(desk -> file(file, desk).flatMap(each -> new SourceAssembly(desk).find(each, lines)));
    }

    @Override
    public Optional<Open<OriginalFile>> findOriginal(int file) {
        return find(desk -> file(file, desk).flatMap(new SourceAssembly(desk)::original));
    }

    private Optional<FileFace> file(int id, Desk desk) {
        try {
            return id < 1 ? Optional.empty() : desk.open(sources.files().getFace(new FileId(id)));
        } catch (NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private <T> Open<T> read(Function<Desk, T> question) {
        return Objects.requireNonNull(database.read(
                _ -> Access.of(viewer, closings).assemble(access -> question.apply(new Desk(sources, access)))));
    }

    private <T> Optional<Open<T>> find(Function<Desk, Optional<T>> question) {
        return Open.present(read(question));
    }
}

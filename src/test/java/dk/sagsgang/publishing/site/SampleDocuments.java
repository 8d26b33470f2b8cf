package dk.sagsgang.publishing.site;

import static dk.sagsgang._support.TestRecord.opened;
import static dk.sagsgang.publishing.site.SampleParts.ANNA;
import static dk.sagsgang.publishing.site.SampleParts.BENT;
import static dk.sagsgang.publishing.site.SampleParts.CARLA;
import static dk.sagsgang.publishing.site.SampleParts.CASE;
import static dk.sagsgang.publishing.site.SampleParts.COMMITTEE;
import static dk.sagsgang.publishing.site.SampleParts.COUNCIL;
import static dk.sagsgang.publishing.site.SampleParts.DEPARTMENT;
import static dk.sagsgang.publishing.site.SampleParts.FINANCE;
import static dk.sagsgang.publishing.site.SampleParts.MEETING;
import static dk.sagsgang.publishing.site.SampleParts.SOURCE;
import static dk.sagsgang.publishing.site.SampleParts.TERM;
import static dk.sagsgang.publishing.site.SampleParts.decision;
import static dk.sagsgang.publishing.site.SampleParts.finding;
import static dk.sagsgang.publishing.site.SampleParts.item;
import static dk.sagsgang.publishing.site.SampleParts.sections;
import static dk.sagsgang.publishing.site.SampleParts.table;
import static dk.sagsgang.publishing.site.SampleParts.vote;

import dk.sagsgang.access.Open;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.documents.CalendarMeeting;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.FrontDocument;
import dk.sagsgang.documents.Paged;
import dk.sagsgang.documents.PublishedDecision;
import dk.sagsgang.documents.Scope;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.documents.casefile.DecisionLine;
import dk.sagsgang.documents.casefile.PaperDocument;
import dk.sagsgang.documents.casefile.Stop;
import dk.sagsgang.documents.casefile.TextComparison;
import dk.sagsgang.documents.committee.CommitteeDocument;
import dk.sagsgang.documents.committee.CommitteeLine;
import dk.sagsgang.documents.committee.CommitteeMembers;
import dk.sagsgang.documents.committee.MemberAttendance;
import dk.sagsgang.documents.committee.SeatLine;
import dk.sagsgang.documents.finding.FindingDocument;
import dk.sagsgang.documents.finding.FindingFilter;
import dk.sagsgang.documents.finding.FindingsDocument;
import dk.sagsgang.documents.meeting.ChangeLine;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.meeting.MeetingCalendar;
import dk.sagsgang.documents.meeting.MeetingDocument;
import dk.sagsgang.documents.meeting.MeetingLine;
import dk.sagsgang.documents.meeting.TimeAndPlace;
import dk.sagsgang.documents.meeting.VersionLine;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.person.PersonDocument;
import dk.sagsgang.documents.person.PersonLine;
import dk.sagsgang.documents.person.RaisedCase;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.LineSpan;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.documents.source.OriginalFile;
import dk.sagsgang.documents.source.SourceView;
import dk.sagsgang.facts.Following;
import dk.sagsgang.facts.Office;
import dk.sagsgang.facts.rules.FollowingRules;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.register.OrganizationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Documents made by hand, with one of everything that pages show, and a meeting of as many items as wanted. */
public final class SampleDocuments implements Documents {
    private final int items;

    public SampleDocuments(int items) {
        this.items = items;
    }

    @Override
    public Open<FrontDocument> getFront(LocalDate today) {
        if (items == 0) {
            return opened(new FrontDocument(Optional.empty(), List.of(), List.of(), List.of(), List.of(), false));
        }
        return opened(new FrontDocument(
                Optional.of("Fjordby Kommune"),
                List.of(new MeetingLine(MEETING, LocalTime.of(8, 30), 0, false, true, false)),
                List.of(new MeetingLine(MEETING, LocalTime.of(8, 30), items, true, false, false)),
                decisions(10),
                List.of(new ChangeLine(
                        MEETING, MeetingVersion.Kind.CORRECTED, 2, Instant.parse("2021-03-09T10:00:00Z"))),
                true));
    }

    @Override
    public Open<List<PublishedDecision>> listDecisions(Scope scope, int limit) {
        return opened(List.of());
    }

    @Override
    public Open<List<CalendarMeeting>> listCalendar(Scope scope, LocalDate from) {
        return opened(List.of());
    }

    @Override
    public Optional<Open<String>> findMunicipality() {
        return items == 0 ? Optional.empty() : Optional.of(opened("Fjordby Kommune"));
    }

    @Override
    public Optional<Open<CaseRef>> findCaseRef(String slug) {
        return findCase(slug).map(found -> found.map(CaseDocument::caseFile));
    }

    private static List<DecisionLine> decisions(int limit) {
        return List.of(Outcome.values()).stream()
                .limit(limit)
                .map(each -> new DecisionLine(item("1").ref(), each, CASE))
                .toList();
    }

    @Override
    public Open<MeetingCalendar> listMeetings(Optional<Integer> year) {
        return opened(
                items == 0
                        ? new MeetingCalendar(0, List.of(), List.of())
                        : new MeetingCalendar(
                                2021,
                                List.of(2021, 2020),
                                List.of(new MeetingLine(MEETING, LocalTime.of(8, 30), items, true, false, false))));
    }

    @Override
    public Optional<Open<MeetingDocument>> findMeeting(String slug) {
        var closed = ItemDocument.ofClosed(new ItemRef(MEETING, "901", "punkt-901", "Køb af fast ejendom"));
        List<ItemDocument> all = java.util.stream.Stream.concat(
                        IntStream.rangeClosed(1, items).mapToObj(i -> item(String.valueOf(i))),
                        java.util.stream.Stream.of(closed))
                .toList();
        return Optional.of(opened(new MeetingDocument(
                MEETING,
                new TimeAndPlace(LocalTime.of(8, 30), LocalTime.of(11, 0), "Rådhuset, lokale 2.14", false, null),
                MeetingVersion.Kind.CORRECTED,
                List.of(
                        new AttendanceLine(
                                new PersonRef("anna-holm", "Anna Holm", "A", "Formand"),
                                PresenceKind.PRESENT,
                                null,
                                null,
                                SOURCE),
                        new AttendanceLine(BENT, PresenceKind.PRESENT, null, null, SOURCE),
                        new AttendanceLine(CARLA, PresenceKind.PRESENT, null, null, SOURCE)),
                List.of(new AttendanceLine(
                        new PersonRef(null, "Dorthe Bak", "F", null),
                        PresenceKind.ABSENT,
                        "Erik Toft",
                        "ferie",
                        SOURCE)),
                items == 0 ? List.of() : all,
                List.of(finding()),
                List.of(
                        new VersionLine(
                                2,
                                MeetingVersion.Kind.CORRECTED,
                                false,
                                Instant.parse("2021-03-09T10:00:00Z"),
                                null,
                                SOURCE,
                                List.of(new VersionLine.TextChange(
                                        List.of("Udvalget godkender indstillingen."),
                                        List.of("Udvalget anbefaler indstillingen.")))),
                        new VersionLine(
                                1,
                                MeetingVersion.Kind.MINUTES,
                                false,
                                Instant.parse("2021-03-03T10:00:00Z"),
                                null,
                                SOURCE,
                                List.of())),
                MEETING,
                null,
                SOURCE)));
    }

    @Override
    public Open<Paged<CaseLine>> listCases(Optional<String> committee, int page) {
        return opened(Paged.of(
                IntStream.range(0, items * 40).mapToObj(i -> caseLine()).toList(), page, 50));
    }

    private static CaseLine caseLine() {
        return new CaseLine(CASE, MEETING.date(), COMMITTEE, Optional.of(Outcome.RECOMMENDED));
    }

    @Override
    public Optional<Open<CaseDocument>> findCase(String slug) {
        var comparison = new TextComparison(
                List.of("Skoleforvaltningen"),
                List.of(
                        new TextComparison.Point("1.", "Helhedsplanen for skolerne i den vestlige bydel."),
                        new TextComparison.Point(
                                "2.", "At der oprettes og frigives en anlægsbevilling på 8,3 mio. kr.")),
                decision(),
                List.of(
                        new TextComparison.Run("Børne- og Ungeudvalget anbefaler indstillingen.", false),
                        new TextComparison.Run(
                                "Udvalget bemærker, at Åskolen renoveres først, fordi taget er utæt.", true)),
                List.of(),
                Following.Verdict.FOLLOWED_WITH_REMARK,
                FollowingRules.findSentence("remark-added"));
        return Optional.of(opened(new CaseDocument(
                CASE,
                Optional.of("Folkeskolens bygninger"),
                Optional.of(new DecisionLine(item("1").ref(), Outcome.RECOMMENDED, CASE)),
                List.of(
                        new Stop(
                                List.of(DEPARTMENT),
                                null,
                                true,
                                Consultation.Role.PROPOSES,
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        new Stop(
                                List.of(COMMITTEE),
                                MEETING.date(),
                                true,
                                Consultation.Role.TREATS,
                                Optional.of(item("1").ref()),
                                Optional.of(Outcome.RECOMMENDED),
                                List.of(vote())),
                        new Stop(
                                List.of(FINANCE),
                                null,
                                false,
                                Consultation.Role.TREATS,
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        new Stop(
                                List.of(COUNCIL),
                                null,
                                false,
                                Consultation.Role.DECIDES,
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                IntStream.rangeClosed(1, 1 + items / 10)
                        .mapToObj(i -> new PaperDocument(
                                i,
                                CASE.title(),
                                MEETING.date(),
                                List.of(item("1")),
                                Optional.of(comparison),
                                sections(),
                                item("1").attachments()))
                        .toList(),
                List.of(finding()),
                List.of(caseLine()))));
    }

    @Override
    public Open<List<CommitteeLine>> listCommittees() {
        return opened(
                items == 0
                        ? List.of()
                        : List.of(new CommitteeLine(COMMITTEE, OrganizationKind.COMMITTEE, 12, Optional.of(MEETING))));
    }

    @Override
    public Optional<Open<CommitteeDocument>> findCommittee(String slug) {
        var seats = List.of(
                new SeatLine(ANNA, COMMITTEE, "Formand", Office.CHAIR, LocalDate.of(2018, 1, 1), null, false),
                new SeatLine(
                        BENT,
                        COMMITTEE,
                        "Medlem",
                        Office.MEMBER,
                        LocalDate.of(2014, 1, 1),
                        LocalDate.of(2021, 12, 31),
                        false),
                new SeatLine(
                        CARLA,
                        COMMITTEE,
                        "Medlem",
                        Office.MEMBER,
                        LocalDate.of(2020, 2, 4),
                        LocalDate.of(2021, 3, 2),
                        true));
        return Optional.of(opened(new CommitteeDocument(
                COMMITTEE,
                OrganizationKind.COMMITTEE,
                List.of("Skoleudvalget"),
                new CommitteeMembers(seats, LocalDate.of(2020, 3, 3), Optional.of(MEETING)),
                seats,
                List.of(TERM),
                List.of(new MemberAttendance(ANNA, 11, 1)),
                List.of(new MeetingLine(MEETING, null, 0, true, false, false)),
                List.of(caseLine()),
                List.of(caseLine()),
                Map.of(
                        2020, Map.of(Outcome.APPROVED, 12, Outcome.NOTED, 4),
                        2021, Map.of(Outcome.APPROVED, 9, Outcome.RECOMMENDED, 7)))));
    }

    @Override
    public Open<List<PersonLine>> listPersons() {
        return opened(
                items == 0
                        ? List.of()
                        : List.of(
                                new PersonLine(ANNA, List.of(COMMITTEE)),
                                new PersonLine(BENT, List.of(COMMITTEE)),
                                new PersonLine(CARLA, List.of())));
    }

    @Override
    public Optional<Open<PersonDocument>> findPerson(String slug) {
        return Optional.of(opened(new PersonDocument(
                ANNA,
                List.of(new SeatLine(ANNA, COMMITTEE, "Formand", Office.CHAIR, LocalDate.of(2018, 1, 1), null, false)),
                List.of(TERM),
                List.of(
                        new RaisedCase(item("1").ref(), Optional.of(Outcome.APPROVED), null),
                        new RaisedCase(item("2").ref(), Optional.empty(), vote())),
                11,
                1,
                List.of(new PersonDocument.Absence(
                        MEETING,
                        item("1").ref(),
                        new AttendanceLine(ANNA, PresenceKind.ABSENT_FROM_ITEM, null, "inhabil", SOURCE))),
                List.of(new PersonDocument.Vote(
                        item("1").ref(), vote(), Choice.FOR, true, PersonDocument.Basis.NAMED, null)),
                9,
                10,
                0)));
    }

    @Override
    public Open<FindingsDocument> listFindings(FindingFilter filter) {
        Paged<FindingLine> found =
                Paged.of(IntStream.range(0, items * 10).mapToObj(_ -> finding()).toList(), filter.page(), 50);
        return opened(new FindingsDocument(
                found.lines(),
                found.total(),
                found.total(),
                found.page(),
                found.pages(),
                Map.of("sum-mismatch", 1),
                Map.of(Severity.WARNING, 1),
                Map.of(FindingStatus.CONFIRMED, 1)));
    }

    @Override
    public Optional<Open<FindingDocument>> findFinding(int id) {
        return Optional.of(opened(new FindingDocument(
                finding(),
                Optional.of(table()),
                Optional.of("50 + 0 + 55 + 275 + 47"),
                SampleParts.lines(),
                Instant.parse("2021-03-09T10:00:00Z"),
                List.of(SampleParts.JUDGEMENT))));
    }

    @Override
    public Optional<Open<SourceView>> findSource(int file, Optional<LineSpan> lines) {
        return Optional.of(opened(new SourceView(
                1,
                Optional.of("referat.txt"),
                "text",
                412,
                30,
                43,
                true,
                "ab".repeat(64),
                SampleParts.lines(),
                lines.map(_ -> SampleParts.reading()))));
    }

    @Override
    public Optional<Open<OriginalFile>> findAttachment(int text, int number) {
        return Optional.empty();
    }

    @Override
    public Optional<Open<OriginalFile>> findOriginal(int file) {
        return Optional.empty();
    }
}

package dk.sagsgang.documents.internal.committee;

import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.documents.committee.CommitteeDocument;
import dk.sagsgang.documents.committee.CommitteeLine;
import dk.sagsgang.documents.committee.CommitteeMembers;
import dk.sagsgang.documents.committee.SeatLine;
import dk.sagsgang.documents.internal.casefile.CaseLines;
import dk.sagsgang.documents.internal.part.Cancellations;
import dk.sagsgang.documents.internal.part.Offices;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.internal.session.References;
import dk.sagsgang.documents.meeting.MeetingLine;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.facts.Office;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.outcome.DatedOutcome;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.Organization;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts bodies together. */
public final class CommitteeAssembly {
    private static final int MOST_CASES = 20;
    private static final int LOOKED_AT = 200;
    /** After so long without anything in the record, a case is not called under way any more. */
    private static final int MONTHS_UNDER_WAY = 12;

    private final ReadSession session;

    public CommitteeAssembly(ReadSession session) {
        this.session = session;
    }

    /** All bodies that have a page. */
    public List<CommitteeLine> list() {
        return session.open(session.sources().register().listOrganizations()).stream()
                .filter(References::hasPage)
                .map(this::line)
                .filter(line -> line.meetings() > 0 || line.kind().isPolitical())
                .toList();
    }

    /** The page of a body. */
    public CommitteeDocument document(Organization organization) {
        OrganizationRef ref = References.refer(organization);
        List<Meeting> meetings = session.open(session.sources().meetings().listMeetings(organization.id()));
        List<Membership> memberships = session.open(session.sources().register().listMemberships(organization.id()));
        List<SeatLine> seats = seats(memberships, ref);
        CommitteeMembers sitting = sitting(organization, ref, memberships, meetings);
        List<CaseLine> cases =
                new CaseLines(session).lines(session.sources().cases().listCases(organization.id(), LOOKED_AT));
        return new CommitteeDocument(
                ref,
                organization.kind(),
                organization.names().stream()
                        .map(Organization.Name::text)
                        .filter(name -> !name.equals(organization.name()))
                        .distinct()
                        .toList(),
                sitting,
                seats,
                session.sources().register().listTerms(organization.body()),
                new MemberAttendances(session).list(organization, sitting.members()),
                meetings.stream().map(this::meeting).toList(),
                cases.stream()
                        .filter(each -> isUnderWay(each, lastDay(meetings)))
                        .limit(MOST_CASES)
                        .toList(),
                cases.stream().limit(MOST_CASES).toList(),
                outcomes(organization));
    }

    /** By year. */
    private Map<Integer, Map<Outcome, Integer>> outcomes(Organization organization) {
        Map<Integer, Map<Outcome, Integer>> years = new TreeMap<>();
        for (DatedOutcome each : session.open(session.sources().meetings().listOutcomes(organization.id()))) {
            years.computeIfAbsent(each.date().getYear(), _ -> new TreeMap<>()).merge(each.outcome(), 1, Integer::sum);
        }
        return years;
    }

    private static Optional<LocalDate> lastDay(List<Meeting> meetings) {
        return meetings.stream()
                .flatMap(each -> Optional.ofNullable(each.date()).stream())
                .findFirst();
    }

    /** A case that was last recommended, put off or is only on an agenda, not long before the body's last meeting. */
    private static boolean isUnderWay(CaseLine line, Optional<LocalDate> lastMeeting) {
        LocalDate day = line.last();
        boolean open = line.outcome().map(Outcome::isUnderWay).orElse(true);
        return open
                && day != null
                && lastMeeting
                        .map(last -> !day.isBefore(last.minusMonths(MONTHS_UNDER_WAY)))
                        .orElse(false);
    }

    private CommitteeLine line(Organization organization) {
        List<Meeting> meetings = session.open(session.sources().meetings().listMeetings(organization.id()));
        return new CommitteeLine(
                References.refer(organization),
                organization.kind(),
                meetings.size(),
                meetings.stream().findFirst().map(session.names()::refer));
    }

    private MeetingLine meeting(Meeting meeting) {
        return new MeetingLine(
                session.names().refer(meeting),
                meeting.start(),
                0,
                meeting.hasMinutes(),
                new Cancellations(session).isCancelled(meeting),
                meeting.current().isWithdrawn());
    }

    private static List<Membership> holders(List<Membership> memberships) {
        return memberships.stream()
                .filter(each -> each.capacity() == Membership.Capacity.HOLDER)
                .toList();
    }

    private List<SeatLine> seats(List<Membership> memberships, OrganizationRef ref) {
        Offices offices = new Offices(session.sources().facts(), memberships);
        return memberships.stream()
                .flatMap(each -> session
                        .names()
                        .find(each.person(), each.party())
                        .map(person -> seat(each, person, ref, offices.of(each)))
                        .stream())
                .toList();
    }

    private static SeatLine seat(Membership membership, PersonRef person, OrganizationRef organization, Office office) {
        return new SeatLine(
                person,
                organization,
                membership.role(),
                office,
                membership.start(),
                membership.end(),
                membership.basis() == Membership.Basis.SEEN);
    }

    private CommitteeMembers sitting(
            Organization organization, OrganizationRef ref, List<Membership> memberships, List<Meeting> meetings) {
        SittingMembers sitting = SittingMembers.of(
                holders(memberships), session.sources().register().listTerms(organization.body()), lastDay(meetings));
        List<SeatLine> members = seats(sitting.members(), ref).stream()
                .sorted(Comparator.comparingInt((SeatLine seat) -> seat.office().rank())
                        .thenComparing(seat -> seat.person().name()))
                .toList();
        LocalDate listed = sitting.listed();
        Optional<Meeting> meeting = meetings.stream()
                .filter(each -> listed != null && listed.equals(each.date()))
                .findFirst();
        return new CommitteeMembers(members, listed, meeting.map(session.names()::refer));
    }
}

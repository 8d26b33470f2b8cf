package dk.sagsgang.documents.committee;

import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.documents.meeting.MeetingLine;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.register.LegislativeTerm;
import dk.sagsgang.register.OrganizationKind;
import java.util.List;
import java.util.Map;

/**
 * A body: who sits and sat in it, its meetings and what it decides.
 *
 * @param names its earlier names, oldest first
 * @param sitting who sits there now, and by what that is known
 * @param seats everybody's time there, for drawing, by first day
 * @param terms the legislative terms, the latest first
 * @param attendance how often members were there, those who sit there now first
 * @param meetings the latest first
 * @param underWay cases that another body or meeting is still to decide, the latest first
 * @param cases the latest first
 * @param outcomes how many decisions of each outcome, by year
 */
public record CommitteeDocument(
        OrganizationRef organization,
        OrganizationKind kind,
        List<String> names,
        CommitteeMembers sitting,
        List<SeatLine> seats,
        List<LegislativeTerm> terms,
        List<MemberAttendance> attendance,
        List<MeetingLine> meetings,
        List<CaseLine> underWay,
        List<CaseLine> cases,
        Map<Integer, Map<Outcome, Integer>> outcomes) {
    private static final int LATEST = 20;

    public CommitteeDocument {
        names = List.copyOf(names);
        seats = List.copyOf(seats);
        meetings = List.copyOf(meetings);
        terms = List.copyOf(terms);
        attendance = List.copyOf(attendance);
        underWay = List.copyOf(underWay);
        cases = List.copyOf(cases);
    }

    /** Those who sit there now, the chair first. */
    public List<SeatLine> members() {
        return sitting.members();
    }

    /** As many of the latest meetings as a page shows at first. */
    public List<MeetingLine> latestMeetings() {
        return meetings.subList(0, Math.min(LATEST, meetings.size()));
    }

    /** The meetings before those. */
    public List<MeetingLine> olderMeetings() {
        return meetings.subList(Math.min(LATEST, meetings.size()), meetings.size());
    }
}

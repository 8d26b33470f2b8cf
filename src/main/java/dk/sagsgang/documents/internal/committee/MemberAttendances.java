package dk.sagsgang.documents.internal.committee;

import dk.sagsgang.documents.committee.MemberAttendance;
import dk.sagsgang.documents.committee.SeatLine;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.register.Organization;
import dk.sagsgang.register.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts who was at a body's meetings, and who was away, by what its minutes say in the open. */
final class MemberAttendances {
    private final ReadSession session;

    MemberAttendances(ReadSession session) {
        this.session = session;
    }

    /** Those who sit there now first, then by name. */
    List<MemberAttendance> list(Organization organization, List<SeatLine> members) {
        Map<PersonId, List<PresenceEvent>> byPerson =
                session.open(session.sources().meetings().listAttendance(organization.id())).stream()
                        .collect(Collectors.groupingBy(PresenceEvent::person));
        List<String> sitting =
                members.stream().map(seat -> seat.person().slug()).toList();
        return byPerson.values().stream()
                .flatMap(recorded -> member(recorded).stream())
                .sorted(Comparator.comparing((MemberAttendance each) ->
                                !sitting.contains(each.person().slug()))
                        .thenComparing(each -> each.person().name()))
                .toList();
    }

    private Optional<MemberAttendance> member(List<PresenceEvent> recorded) {
        PresenceEvent last = recorded.getLast();
        return session.names()
                .find(last.person(), last.name().party())
                .map(person -> new MemberAttendance(
                        person, count(recorded, PresenceKind.PRESENT), count(recorded, PresenceKind.ABSENT)));
    }

    private static int count(List<PresenceEvent> recorded, PresenceKind kind) {
        return (int) recorded.stream().filter(each -> each.kind() == kind).count();
    }
}

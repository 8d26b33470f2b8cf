package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.ItemRef;
import dk.sagsgang.documents.MeetingRef;
import dk.sagsgang.documents.PersonDocument;
import dk.sagsgang.documents.PersonLine;
import dk.sagsgang.documents.PersonRef;
import dk.sagsgang.documents.Seat;
import dk.sagsgang.documents.VoteBlock;
import dk.sagsgang.facts.VoteIdentity;
import dk.sagsgang.facts.VotePlace;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.CastVote;
import dk.sagsgang.meetings.Choice;
import dk.sagsgang.meetings.PresenceKind;
import dk.sagsgang.meetings.RecordedAttendance;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts persons together. Votes and absences on closed items are neither shown nor counted. */
final class PersonAssembly {
    private static final int MOST = 2000;

    private final Desk desk;
    private final Items items;
    private final Votes votes;

    PersonAssembly(Desk desk) {
        this.desk = desk;
        this.items = new Items(desk);
        this.votes = new Votes(desk.names());
    }

    List<PersonLine> list() {
        return desk.open(desk.sources().register().listPersons()).stream()
                .map(this::line)
                .toList();
    }

    PersonDocument document(Person person) {
        List<Seat> seats = seats(person);
        List<RecordedAttendance> attendance =
                desk.open(desk.sources().meetings().listAttendance(person.id(), MOST));
        List<PersonDocument.Vote> cast =
                onceEach(desk.open(desk.sources().meetings().listVotes(person.id(), MOST))).stream()
                        .map(this::vote)
                        .toList();
        return new PersonDocument(
                ref(person, seats),
                seats,
                desk.sources().register().listTerms(person.body()),
                new RaisedCases(desk).by(person.name()),
                count(attendance, PresenceKind.PRESENT),
                count(attendance, PresenceKind.ABSENT),
                attendance.stream()
                        .filter(each -> each.attendance().kind() != PresenceKind.PRESENT)
                        .map(this::absence)
                        .toList(),
                cast,
                (int) cast.stream()
                        .filter(each -> Boolean.TRUE.equals(each.majority()))
                        .count(),
                (int) cast.stream().filter(each -> each.majority() != null).count());
    }

    /**
     * Each vote once: other bodies' minutes print it again. It is reported from the minutes of its own body, or where
     * those are not in the record by the first that print it.
     */
    private List<CastVote> onceEach(List<CastVote> votes) {
        Map<VotePlace, VoteIdentity> identities =
                desk.sources().facts().listVotes(votes.stream().map(each -> place(each).item()).toList());
        Map<VoteIdentity, CastVote> chosen = new HashMap<>();
        for (CastVote each : votes.reversed()) {
            VoteIdentity identity = identities.get(place(each));
            if (identity != null) {
                chosen.merge(identity, each, (first, other) -> isOwn(first) || !isOwn(other) ? first : other);
            }
        }
        return votes.stream()
                .filter(each -> {
                    VoteIdentity identity = identities.get(place(each));
                    return identity == null || each.equals(chosen.get(identity));
                })
                .toList();
    }

    private static VotePlace place(CastVote each) {
        return new VotePlace(each.treatment().item().id(), each.vote().position());
    }

    private static boolean isOwn(CastVote each) {
        return each.vote().organization().equals(each.treatment().meeting().organization());
    }

    private PersonLine line(Person person) {
        List<Seat> seats = seats(person);
        return new PersonLine(
                ref(person, seats),
                seats.stream().map(Seat::organization).distinct().toList());
    }

    private static PersonRef ref(Person person, List<Seat> seats) {
        String party = seats.reversed().stream()
                .map(seat -> seat.person().party())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PersonRef(person.slug(), person.name(), party, null);
    }

    private List<Seat> seats(Person person) {
        List<Membership> memberships = desk.open(desk.sources().register().listMemberships(person.id()));
        Offices offices = new Offices(desk.sources().facts(), memberships);
        return memberships.stream()
                .map(each -> new Seat(
                        new PersonRef(person.slug(), person.name(), each.party(), null),
                        desk.names().refer(each.organization()),
                        each.role(),
                        offices.of(each),
                        each.start(),
                        each.end(),
                        each.basis() == Membership.Basis.SEEN))
                .toList();
    }

    private PersonDocument.Absence absence(RecordedAttendance each) {
        MeetingRef meeting = desk.names().refer(each.meeting());
        AgendaItem item = each.item();
        @Nullable ItemRef ref = item == null ? null : Items.refer(meeting, item);
        return new PersonDocument.Absence(meeting, ref, items.attendance(each.attendance()));
    }

    private PersonDocument.Vote vote(CastVote each) {
        VoteBlock block = votes.block(each.vote());
        return new PersonDocument.Vote(
                Items.refer(
                        desk.names().refer(each.treatment().meeting()),
                        each.treatment().item()),
                block,
                each.single().choice(),
                withMajority(block, each.single().choice()));
    }

    private static @Nullable Boolean withMajority(VoteBlock vote, Choice choice) {
        int supporting = vote.count(Choice.FOR);
        int opposing = vote.count(Choice.AGAINST);
        if (supporting == opposing || (choice != Choice.FOR && choice != Choice.AGAINST)) {
            return null;
        }
        return (choice == Choice.FOR) == (supporting > opposing);
    }

    private static int count(List<RecordedAttendance> attendance, PresenceKind kind) {
        return (int) attendance.stream()
                .filter(each -> each.item() == null && each.attendance().kind() == kind)
                .count();
    }
}

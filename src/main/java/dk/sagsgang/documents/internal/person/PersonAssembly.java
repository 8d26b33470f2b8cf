package dk.sagsgang.documents.internal.person;

import dk.sagsgang.documents.committee.SeatLine;
import dk.sagsgang.documents.internal.part.Groups;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.part.MeetingGroups;
import dk.sagsgang.documents.internal.part.Offices;
import dk.sagsgang.documents.internal.part.Votes;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.person.PersonDocument;
import dk.sagsgang.documents.person.PersonLine;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.facts.VoteIdentity;
import dk.sagsgang.facts.VotePlace;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.participation.CastVote;
import dk.sagsgang.meetings.participation.RecordedAttendance;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.Person;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts persons together. Votes and absences on closed items are neither shown nor counted. */
public final class PersonAssembly {
    private static final int MOST = 2000;

    private final ReadSession session;
    private final Items items;
    private final Votes votes;
    private final MeetingGroups groups;

    public PersonAssembly(ReadSession session) {
        this.session = session;
        this.items = new Items(session);
        this.votes = new Votes(session);
        this.groups = new MeetingGroups(session);
    }

    /** All persons that the reader may know of. */
    public List<PersonLine> list() {
        return session.open(session.sources().register().listPersons()).stream()
                .map(this::line)
                .toList();
    }

    /** The page of a person. */
    public PersonDocument document(Person person) {
        List<SeatLine> seats = seats(person);
        List<RecordedAttendance> attendance =
                session.open(session.sources().meetings().listAttendance(person.id(), MOST));
        List<PersonDocument.Vote> cast = votes(person);
        return new PersonDocument(
                ref(person, seats),
                seats,
                session.sources().register().listTerms(person.body()),
                new RaisedCases(session).by(person.name()),
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
                (int) cast.stream().filter(each -> each.majority() != null).count(),
                (int) cast.stream()
                        .filter(each -> each.basis() == PersonDocument.Basis.GROUP)
                        .map(PersonDocument.Vote::vote)
                        .distinct()
                        .count());
    }

    /** The person's own votes and those of the person's groups, the latest first. */
    private List<PersonDocument.Vote> votes(Person person) {
        List<CastVote> own = onceEach(session.open(session.sources().meetings().listVotes(person.id(), MOST)));
        List<Membership> memberships = session.open(session.sources().register().listMemberships(person.id()));
        List<GroupVotes.GroupVote> ofGroups = new GroupVotes(session, groups, MOST).of(person.id(), memberships);
        return Stream.concat(
                        own.stream().map(each -> vote(each, PersonDocument.Basis.NAMED)),
                        ofGroups.stream().map(each -> vote(each.cast(), each.basis())))
                .sorted(Comparator.comparing(
                        (PersonDocument.Vote each) -> each.item().meeting().date(),
                        Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /**
     * Each vote once: other bodies' minutes print it again. It is reported from the minutes of its own body, or where
     * those are not in the record by the first that print it.
     */
    private List<CastVote> onceEach(List<CastVote> votes) {
        Map<VotePlace, VoteIdentity> identities = session.sources()
                .facts()
                .listVotes(votes.stream().map(each -> place(each).item()).toList());
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
        List<SeatLine> seats = seats(person);
        return new PersonLine(
                ref(person, seats),
                seats.stream().map(SeatLine::organization).distinct().toList());
    }

    private static PersonRef ref(Person person, List<SeatLine> seats) {
        String party = seats.reversed().stream()
                .map(seat -> seat.person().party())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PersonRef(person.slug(), person.name(), party, null);
    }

    private List<SeatLine> seats(Person person) {
        List<Membership> memberships = session.open(session.sources().register().listMemberships(person.id()));
        Offices offices = new Offices(session.sources().facts(), memberships);
        return memberships.stream()
                .map(each -> new SeatLine(
                        new PersonRef(person.slug(), person.name(), each.party(), null),
                        session.names().refer(each.organization()),
                        each.role(),
                        offices.of(each),
                        each.start(),
                        each.end(),
                        each.basis() == Membership.Basis.SEEN))
                .toList();
    }

    private PersonDocument.Absence absence(RecordedAttendance each) {
        MeetingRef meeting = session.names().refer(each.meeting());
        AgendaItem item = each.item();
        @Nullable ItemRef ref = item == null ? null : Items.refer(meeting, item);
        return new PersonDocument.Absence(meeting, ref, items.attendance(each.attendance()));
    }

    private PersonDocument.Vote vote(CastVote each, PersonDocument.Basis basis) {
        VoteBlock block = votes.block(
                each.vote(),
                isOwn(each) && each.single().isOfGroup()
                        ? groups.at(each.treatment().meeting().id())
                        : Groups.UNKNOWN);
        Choice choice = each.single().choice();
        boolean isGroup = basis == PersonDocument.Basis.GROUP;
        return new PersonDocument.Vote(
                Items.refer(
                        session.names().refer(each.treatment().meeting()),
                        each.treatment().item()),
                block,
                choice,
                isGroup ? null : withMajority(block, choice),
                basis,
                group(block, each.single()));
    }

    private static VoteBlock.@Nullable Group group(VoteBlock block, SingleVote single) {
        return single.isOfGroup()
                ? block.sides().stream()
                        .filter(side -> side.choice() == single.choice())
                        .flatMap(side -> side.groups().stream())
                        .filter(group -> group.party().equals(single.party()))
                        .findFirst()
                        .orElse(null)
                : null;
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

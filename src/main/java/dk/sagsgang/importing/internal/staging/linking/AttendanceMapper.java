package dk.sagsgang.importing.internal.staging.linking;

import dk.sagsgang.importing.internal.staging.context.ImportContext;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.SeatId;
import dk.sagsgang.register.SeenMember;
import dk.sagsgang.register.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons of one meeting: who was there, who was away, who voted how; and their seats as these let them be seen. */
public final class AttendanceMapper {
    private final Linking linking;
    private final Stores stores;
    private final ImportContext setting;
    private final Titles titles;

    /** Who is away from the meeting, by the name of whoever stands in for him. */
    private final Map<String, ParsedPerson> absentFor = new HashMap<>();

    public AttendanceMapper(Linking linking, Stores stores, ImportContext setting, Titles titles, ParsedHeader header) {
        this.linking = linking;
        this.stores = stores;
        this.setting = setting;
        this.titles = titles;
        for (ParsedAbsence absence : header.absences()) {
            ParsedPerson substitute = absence.substitute();
            if (substitute != null) {
                absentFor.putIfAbsent(substitute.name(), absence.person());
            }
        }
    }

    /**
     * Of the meeting as a whole, from its head.
     *
     * @param newest whether no other version of the document says better who has a seat; then its list is that of the day
     */
    public List<PresenceEvent> ofMeeting(ParsedMinutes minutes, boolean newest) {
        ParsedHeader header = minutes.header();
        LocalDate day = header.date();
        boolean listed = newest && day != null && isList(header);
        if (day != null && listed) {
            stores.registerRecorder().clearList(setting.organization(), day);
        }
        List<LineRange> head = minutes.headerLines();
        LineRange lines = head.isEmpty()
                ? LineRange.ofLine(1)
                : new LineRange(head.getFirst().start(), head.getLast().end());
        Sighting sighting = setting.sighting(minutes.visibility());
        List<PresenceEvent> roll = new ArrayList<>();
        for (ParsedPerson person : header.present()) {
            PersonId id = seen(person, setting.organization(), sighting, listed).person();
            roll.add(new PresenceEvent(
                    id,
                    null,
                    PresenceKind.PRESENT,
                    null,
                    name(person),
                    null,
                    null,
                    person.name(),
                    setting.lines(lines)));
        }
        header.roll().members().forEach(member -> onOwnSeat(member, setting.organization(), sighting, listed));
        for (ParsedAbsence absence : header.absences()) {
            Seen absent = onOwnSeat(absence.person(), setting.organization(), sighting, listed);
            roll.add(attendance(absence, absent, sighting));
        }
        return roll;
    }

    /** Whether a head names all who have a seat: the members, or else everybody who was there beside those who were not. */
    private static boolean isList(ParsedHeader header) {
        return !header.roll().members().isEmpty() || !header.present().isEmpty();
    }

    /**
     * Of one item.
     *
     * @param othersToo whether it also prints other bodies' decisions; then those absent may be their members
     */
    List<PresenceEvent> ofItem(ParsedItem item, boolean othersToo) {
        List<PresenceEvent> roll = new ArrayList<>();
        for (ParsedAbsence absence : item.absences()) {
            Sighting sighting = setting.sighting(item.visibilityOf(absence.lines()));
            Seen absent = othersToo
                    ? new Seen(linking.persons().link(setting.body(), absence.person(), sighting), null)
                    : seen(absence.person(), setting.organization(), sighting, false);
            roll.add(attendance(absence, absent, sighting));
        }
        return roll;
    }

    private PresenceEvent attendance(ParsedAbsence absence, Seen absent, Sighting sighting) {
        return new PresenceEvent(
                absent.person(),
                null,
                absence.kind(),
                absence.time(),
                name(absence.person()),
                substitute(absence.substitute(), absent, sighting),
                absence.reason(),
                absence.text(),
                setting.lines(absence.lines()));
    }

    private static PresenceEvent.PrintedName name(ParsedPerson person) {
        return new PresenceEvent.PrintedName(person.name(), person.title(), person.party());
    }

    private PresenceEvent.@Nullable Substitute substitute(
            @Nullable ParsedPerson printed, Seen absent, Sighting sighting) {
        if (printed == null) {
            return null;
        }
        PersonId person = linking.persons().link(setting.body(), printed, sighting);
        standIn(person, printed, absent, sighting);
        return new PresenceEvent.Substitute(printed.name(), person);
    }

    /** Records that somebody fills the seat of another, and answers which. */
    private @Nullable SeatId standIn(PersonId substitute, ParsedPerson printed, Seen absent, Sighting sighting) {
        SeatId seat = absent.seat();
        LocalDate date = sighting.date();
        if (seat != null && date != null && !substitute.equals(absent.person())) {
            SeenMember seen = new SeenMember(substitute, titles.role(printed.title()), printed.party(), date, false);
            stores.registerRecorder().sawSubstitute(seat, seen);
        }
        return seat;
    }

    public List<VoteEvent> votes(ParsedItem item) {
        List<VoteEvent> votes = new ArrayList<>();
        for (ParsedVote printed : item.votes()) {
            votes.add(vote(item, printed, votes.size() + 1));
        }
        return votes;
    }

    private VoteEvent vote(ParsedItem item, ParsedVote printed, int position) {
        Sighting sighting = setting.sighting(item.visibilityOf(printed.lines()));
        OrganizationId organization = linking.organizations()
                .acting(setting.body(), printed.organization(), setting.organization(), sighting);
        ParsedVote.Sides sides = printed.sides();
        ParsedVote.Wording wording = printed.wording();
        List<SingleVote> votes = new ArrayList<>();
        cast(votes, Choice.FOR, sides.supporting(), organization, sighting);
        cast(votes, Choice.AGAINST, sides.opposing(), organization, sighting);
        cast(votes, Choice.ABSTAINED, sides.abstaining(), organization, sighting);
        cast(votes, Choice.NOT_VOTING, sides.notVoting(), organization, sighting);
        return new VoteEvent(
                position,
                printed.motion(),
                printed.name(),
                printed.proposer(),
                organization,
                wording == null ? null : new VoteEvent.Wording(wording.text(), setting.lines(wording.lines())),
                printed.adopted(),
                new VoteEvent.Counts(
                        sides.supporting().stated(),
                        sides.opposing().stated(),
                        sides.abstaining().stated(),
                        sides.notVoting().stated()),
                votes,
                printed.text(),
                setting.lines(printed.lines()));
    }

    private void cast(
            List<SingleVote> into,
            Choice choice,
            ParsedVote.Side side,
            OrganizationId organization,
            Sighting sighting) {
        for (ParsedPerson person : side.persons()) {
            Seen voter = seen(person, organization, sighting, false);
            into.add(SingleVote.ofPerson(
                    choice, voter.person(), voter.seat(), person.name(), person.title(), person.party()));
        }
        for (String party : side.parties()) {
            into.add(SingleVote.ofGroup(
                    choice, party, side.seats().get(party), side.whole().contains(party)));
        }
        String others = side.others();
        if (others != null) {
            into.add(SingleVote.ofOthers(choice, others));
        }
    }

    /**
     * Somebody as a source names him.
     *
     * @param seat the seat that he is seen on, or null where none is
     */
    private record Seen(PersonId person, @Nullable SeatId seat) {}

    /**
     * The person, who has now been seen as a member of the body, or on the seat of somebody who is away from this meeting; closed
     * sources reveal nobody.
     */
    private Seen seen(ParsedPerson person, OrganizationId organization, Sighting sighting, boolean listed) {
        ParsedPerson absent = organization.equals(setting.organization()) ? absentFor.get(person.name()) : null;
        if (absent == null) {
            return onOwnSeat(person, organization, sighting, listed);
        }
        PersonId id = linking.persons().link(setting.body(), person, sighting);
        return new Seen(id, standIn(id, person, onOwnSeat(absent, organization, sighting, listed), sighting));
    }

    private Seen onOwnSeat(ParsedPerson person, OrganizationId organization, Sighting sighting, boolean listed) {
        PersonId id = linking.persons().link(setting.body(), person, sighting);
        LocalDate date = sighting.date();
        if (date == null || !sighting.visibility().isPublic()) {
            return new Seen(id, null);
        }
        SeenMember member = new SeenMember(id, titles.role(person.title()), person.party(), date, listed);
        return new Seen(id, stores.registerRecorder().sawMember(organization, member));
    }
}

package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.AbsenceScope;
import dk.sagsgang.meetings.Attendance;
import dk.sagsgang.meetings.Choice;
import dk.sagsgang.meetings.NewVote;
import dk.sagsgang.meetings.SingleVote;
import dk.sagsgang.meetings.VoteEvent;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The persons of one meeting: who was there, who was away, who voted how; and their seats as these let them be seen. */
final class Roll {
    private final Linking linking;
    private final Stores stores;
    private final Setting setting;
    private final Titles titles;

    Roll(Linking linking, Stores stores, Setting setting, Titles titles) {
        this.linking = linking;
        this.stores = stores;
        this.setting = setting;
        this.titles = titles;
    }

    /** Of the meeting as a whole, from its head. */
    List<Attendance> ofMeeting(ParsedMinutes minutes) {
        ParsedHeader header = minutes.header();
        List<LineRange> head = minutes.headerLines();
        LineRange lines = head.isEmpty()
                ? LineRange.ofLine(1)
                : new LineRange(head.getFirst().start(), head.getLast().end());
        Sighting sighting = setting.sighting(minutes.visibility());
        List<Attendance> roll = new ArrayList<>();
        for (ParsedPerson person : header.present()) {
            PersonId id = member(person, setting.organization(), sighting);
            roll.add(new Attendance(
                    id,
                    null,
                    person.name(),
                    person.title(),
                    person.party(),
                    Attendance.Kind.PRESENT,
                    null,
                    null,
                    person.name(),
                    setting.lines(lines)));
        }
        for (ParsedAbsence absence : header.absences()) {
            roll.add(attendance(absence, member(absence.person(), setting.organization(), sighting)));
        }
        return roll;
    }

    /**
     * Of one item.
     *
     * @param othersToo whether it also prints other bodies' decisions; then those absent may be their members
     */
    List<Attendance> ofItem(ParsedItem item, boolean othersToo) {
        return item.absences().stream()
                .map(absence -> attendance(absence, absent(item, absence, othersToo)))
                .toList();
    }

    private PersonId absent(ParsedItem item, ParsedAbsence absence, boolean othersToo) {
        Sighting sighting = setting.sighting(item.visibilityOf(absence.lines()));
        return othersToo
                ? linking.persons().link(setting.body(), absence.person(), sighting)
                : member(absence.person(), setting.organization(), sighting);
    }

    private Attendance attendance(ParsedAbsence absence, PersonId person) {
        return new Attendance(
                person,
                null,
                absence.person().name(),
                absence.person().title(),
                absence.person().party(),
                kind(absence.scope()),
                absence.substitute(),
                absence.reason(),
                absence.text(),
                setting.lines(absence.lines()));
    }

    private static Attendance.Kind kind(AbsenceScope scope) {
        return switch (scope) {
            case MEETING -> Attendance.Kind.ABSENT;
            case ITEM -> Attendance.Kind.ABSENT_FROM_ITEM;
            case LEFT -> Attendance.Kind.LEFT;
            case ARRIVED -> Attendance.Kind.ARRIVED;
            case RECUSED -> Attendance.Kind.RECUSED;
        };
    }

    List<NewVote> votes(ParsedItem item) {
        return item.votes().stream().map(vote -> vote(item, vote)).toList();
    }

    private NewVote vote(ParsedItem item, ParsedVote printed) {
        Sighting sighting = setting.sighting(item.visibilityOf(printed.lines()));
        OrganizationId organization = linking.organizations()
                .acting(setting.body(), printed.organization(), setting.organization(), sighting);
        ParsedVote.Sides sides = printed.sides();
        List<SingleVote> votes = new ArrayList<>();
        cast(votes, Choice.FOR, sides.supporting(), organization, sighting);
        cast(votes, Choice.AGAINST, sides.opposing(), organization, sighting);
        cast(votes, Choice.ABSTAINED, sides.abstaining(), organization, sighting);
        cast(votes, Choice.NOT_VOTING, sides.notVoting(), organization, sighting);
        return new NewVote(
                printed.motion(),
                printed.name(),
                printed.proposer(),
                organization,
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
            PersonId id = member(person, organization, sighting);
            into.add(new SingleVote(choice, id, person.name(), person.title(), person.party()));
        }
        for (String party : side.parties()) {
            into.add(new SingleVote(choice, null, null, null, party));
        }
    }

    /** The person, who has now been seen as a member of the body; closed sources reveal nobody. */
    private PersonId member(ParsedPerson person, OrganizationId organization, Sighting sighting) {
        PersonId id = linking.persons().link(setting.body(), person, sighting);
        LocalDate date = sighting.date();
        if (date != null && sighting.visibility().isPublic()) {
            stores.registerRecorder().sawMember(id, organization, titles.role(person.title()), person.party(), date);
        }
        return id;
    }
}

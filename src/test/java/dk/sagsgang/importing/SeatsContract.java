package dk.sagsgang.importing;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang.files.EventKind;
import dk.sagsgang.files.EventRecorder;
import dk.sagsgang.files.FromEvent;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.presence.PresentMembers;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.Membership.Capacity;
import dk.sagsgang.register.NewMembership;
import dk.sagsgang.register.NewSeat;
import dk.sagsgang.register.Occupancy;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationSeat;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.register.SeatId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Seats, whoever fills them, on whichever engine. */
abstract class SeatsContract {
    private static final String SLUG = "skoleudvalget-2024-03-05";
    private static final LocalDate MEETING = LocalDate.parse("2024-03-05");

    abstract TestRecord record();

    private static MinutesBuilder document(String date) {
        return minutes("Skoleudvalget", date).head("Afbud fra Vagn Enevold (K), stedfortræder Ane Vig (K).");
    }

    private static MinutesBuilder withItem(String date) {
        return document(date).item(item("Ny skolestruktur").decision("Godkendt."));
    }

    private static MinutesBuilder withVote(String date, String votes) {
        return document(date).item(item("Ny skolestruktur").decision("""
                Skoleudvalget godkender indstillingen.

                %s""".formatted(votes)));
    }

    @Test
    void whoever_is_seen_again_sits_on_the_same_seat() {
        record().importMinutes(withItem("2024-03-05"), withItem("2024-04-09"));

        Membership membership = only(person("vagn-enevold"));
        assertThat(membership.capacity()).isEqualTo(Capacity.HOLDER);
        assertThat(membership.start()).isEqualTo("2024-03-05");
        assertThat(membership.end()).isEqualTo("2024-04-09");
        assertThat(seats()).singleElement().satisfies(seat -> {
            assertThat(seat.id()).isEqualTo(membership.seat());
            assertThat(seat.basis()).isEqualTo(Membership.Basis.SEEN);
            assertThat(seat.term()).isEqualTo(term());
        });
    }

    @Test
    void whoever_changes_party_keeps_the_seat() {
        record().importMinutes(
                        minutes("Skoleudvalget", "2024-03-05")
                                .head("Afbud fra Vagn Enevold (K).")
                                .item(item("Ny skolestruktur").decision("Godkendt.")),
                        minutes("Skoleudvalget", "2024-04-09")
                                .head("Afbud fra Vagn Enevold (V).")
                                .item(item("Busplan").decision("Godkendt.")));

        assertThat(contents(record().register().listMemberships(person("vagn-enevold"))))
                .extracting(Membership::party)
                .containsExactly("K", "V");
        assertThat(seats()).hasSize(1);
    }

    @Test
    void a_substitute_fills_the_seat_of_whoever_is_away() {
        record().importMinutes(withItem("2024-03-05"));

        Membership substitute = only(person("ane-vig"));
        assertThat(substitute.capacity()).isEqualTo(Capacity.SUBSTITUTE);
        assertThat(substitute.seat()).isEqualTo(only(person("vagn-enevold")).seat());
        assertThat(Occupancy.of(seats().getFirst(), memberships(), MEETING))
                .isInstanceOfSatisfying(
                        Occupancy.Substituted.class,
                        filled -> assertThat(filled.substitute()).isEqualTo(substitute));
    }

    @Test
    void the_minutes_say_for_whom_a_substitute_came() {
        record().importMinutes(withItem("2024-03-05"));

        assertThat(contents(record().minutes(SLUG).attendance()))
                .singleElement()
                .satisfies(away -> {
                    assertThat(away.person()).isEqualTo(person("vagn-enevold"));
                    assertThat(away.substitute()).isEqualTo(new PresenceEvent.Substitute("Ane Vig", person("ane-vig")));
                });
    }

    @Test
    void a_substitute_votes_for_the_seat_that_he_fills() {
        record().importMinutes(withVote("2024-03-05", "For stemte: Ane Vig (K), Karla Ravn (A) - i alt 2"));

        assertThat(votes())
                .extracting(SingleVote::seat)
                .containsExactly(
                        only(person("vagn-enevold")).seat(),
                        only(person("karla-ravn")).seat());
    }

    @Test
    void a_seat_that_the_source_gives_two_votes_keeps_both_as_a_contradiction() {
        record().importMinutes(withVote("2024-03-05", "For stemte: Ane Vig (K), Vagn Enevold (K) - i alt 2"));

        assertThat(votes()).extracting(SingleVote::printed).containsExactly("Ane Vig", "Vagn Enevold");
    }

    @Test
    void a_seat_has_one_vote_in_each_vote() {
        record().importMinutes(withVote("2024-03-05", "For stemte: Ane Vig (K), Karla Ravn (A) - i alt 2"));

        assertThatThrownBy(() -> record().database()
                        .write(context -> context.execute("update meetings_single_vote set seat_id = "
                                + only(person("karla-ravn")).seat().value() + " where position = 1")))
                .hasMessageContaining("meetings_single_vote");
    }

    @Test
    void who_came_and_went_is_kept_in_order_with_the_time() {
        record().importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .head("Til stede: Karla Ravn (A), Per Vang (V)")
                .item(item("Ny skolestruktur").decision("Godkendt.\nBodil Krogh (C) ankom kl. 17.20."))
                .item(item("Busplan").decision("Godkendt.\nPer Vang (V) forlod mødet kl. 18.05.")));

        Minutes minutes = record().minutes(SLUG);
        List<AgendaItem> items = TestRecord.items(minutes);
        List<PresenceEvent> events = Stream.concat(
                        contents(minutes.attendance()).stream(),
                        items.stream().flatMap(each -> contents(each.attendance()).stream()))
                .toList();
        assertThat(events)
                .extracting(PresenceEvent::kind)
                .containsExactly(PresenceKind.PRESENT, PresenceKind.PRESENT, PresenceKind.ARRIVED, PresenceKind.LEFT);
        assertThat(events)
                .extracting(PresenceEvent::time)
                .containsExactly(null, null, LocalTime.of(17, 20), LocalTime.of(18, 5));
        PresentMembers members =
                PresentMembers.of(events, items.stream().map(AgendaItem::id).toList());
        assertThat(members.atStart()).hasSize(2);
        assertThat(members.at(items.getFirst().id())).hasSize(3);
    }

    @Test
    void what_is_closed_lets_no_seat_be_seen() {
        record().importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(item("Personsag").closed().decision("""
                        Skoleudvalget godkender indstillingen.

                        For stemte: Karla Ravn (A) - i alt 1""")));

        assertThat(seats()).isEmpty();
    }

    @Test
    void a_recorded_seat_is_vacant_until_somebody_fills_it() {
        record().importMinutes(withItem("2024-03-05"));
        SeatId seat = register(new NewSeat(organization(), term(), 7, "K"));
        fill(seat, person("ane-vig"), Capacity.HOLDER, "2024-06-01", null);
        fill(seat, person("vagn-enevold"), Capacity.SUBSTITUTE, "2024-08-01", "2024-08-31");

        assertThat(occupancy(seat, "2024-05-31")).isInstanceOf(Occupancy.Vacant.class);
        assertThat(occupancy(seat, "2024-06-01")).isInstanceOf(Occupancy.Held.class);
        assertThat(occupancy(seat, "2024-08-31")).isInstanceOf(Occupancy.Substituted.class);
        assertThat(occupancy(seat, "2024-09-01")).isInstanceOf(Occupancy.Held.class);
        assertThat(occupancy(seat, "2025-01-01")).isInstanceOf(Occupancy.Held.class);
        assertThat(seats())
                .allMatch(each -> (each.origin() != null) == each.id().equals(seat));
        assertThat(memberships())
                .allMatch(each -> (each.origin() != null) == each.seat().equals(seat));
    }

    @Test
    void nothing_is_known_of_a_seat_on_a_day_on_which_no_minutes_show_it() {
        record().importMinutes(withItem("2024-03-05"));

        assertThat(Occupancy.of(seats().getFirst(), memberships(), MEETING.plusDays(1)))
                .isInstanceOf(Occupancy.Unknown.class);
    }

    @Test
    void a_seat_has_one_holder_at_a_time() {
        record().importMinutes(withItem("2024-03-05"));
        SeatId seat = register(new NewSeat(organization(), term(), 7, "K"));
        fill(seat, person("ane-vig"), Capacity.HOLDER, "2024-06-01", "2024-06-30");

        assertThatThrownBy(() -> fill(seat, person("vagn-enevold"), Capacity.HOLDER, "2024-06-30", null))
                .isInstanceOf(IllegalArgumentException.class);
        fill(seat, person("vagn-enevold"), Capacity.HOLDER, "2024-07-01", null);
    }

    private SeatId register(NewSeat seat) {
        return record().database().write(_ -> recorder().addSeat(seat, event()));
    }

    private void fill(SeatId seat, PersonId person, Capacity capacity, String start, @Nullable String end) {
        NewMembership membership = new NewMembership(
                seat,
                person,
                capacity,
                "Medlem",
                "K",
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end));
        record().database().change(_ -> recorder().addMembership(membership, event()));
    }

    private FromEvent event() {
        return EventRecorder.in(record().database()).record(EventKind.MEMBERSHIP);
    }

    private RegisterRecorder recorder() {
        return RegisterRecorder.in(record().database());
    }

    private Occupancy occupancy(SeatId seat, String day) {
        OrganizationSeat found = seats().stream()
                .filter(each -> each.id().equals(seat))
                .findFirst()
                .orElseThrow();
        return Occupancy.of(found, memberships(), LocalDate.parse(day));
    }

    private OrganizationId organization() {
        return record().meeting(SLUG).organization();
    }

    private LegislativeTermId term() {
        return java.util.Objects.requireNonNull(record().meeting(SLUG).term());
    }

    private List<OrganizationSeat> seats() {
        return contents(record().register().listSeats(organization()));
    }

    private List<Membership> memberships() {
        return contents(record().register().listMemberships(organization()));
    }

    private PersonId person(String slug) {
        return contents(record().register().findPerson(slug).orElseThrow()).id();
    }

    private Membership only(PersonId person) {
        return contents(record().register().listMemberships(person)).getFirst();
    }

    private List<SingleVote> votes() {
        return contents(record().item(SLUG, "1").votes()).getFirst().votes();
    }
}

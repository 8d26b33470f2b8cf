package dk.sagsgang.meetings.presence;

import static dk.sagsgang.meetings.presence.PresenceKind.ABSENT;
import static dk.sagsgang.meetings.presence.PresenceKind.ABSENT_FROM_ITEM;
import static dk.sagsgang.meetings.presence.PresenceKind.ARRIVED;
import static dk.sagsgang.meetings.presence.PresenceKind.LEFT;
import static dk.sagsgang.meetings.presence.PresenceKind.PRESENT;
import static dk.sagsgang.meetings.presence.PresenceKind.RECUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.register.PersonId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is in the room follows from what happened, in order. */
class PresentMembersTest {
    private static final PersonId ANE = new PersonId(1);
    private static final PersonId BO = new PersonId(2);
    private static final PersonId CIA = new PersonId(3);
    private static final AgendaItemId FIRST = new AgendaItemId(11);
    private static final AgendaItemId SECOND = new AgendaItemId(12);
    private static final AgendaItemId THIRD = new AgendaItemId(13);

    @Test
    void those_recorded_as_present_are_there_at_every_item() {
        PresentMembers members = after(event(ANE, PRESENT, null), event(BO, PRESENT, null), event(CIA, ABSENT, null));

        assertThat(members.atStart()).containsExactly(ANE, BO);
        assertThat(members.at(THIRD)).containsExactly(ANE, BO);
    }

    @Test
    void whoever_leaves_is_there_until_the_end_of_that_item() {
        PresentMembers members = after(event(ANE, PRESENT, null), event(ANE, LEFT, SECOND));

        assertThat(members.at(SECOND)).containsExactly(ANE);
        assertThat(members.at(THIRD)).isEmpty();
    }

    @Test
    void whoever_arrives_is_there_from_that_item_on() {
        PresentMembers members = after(event(ANE, ARRIVED, SECOND));

        assertThat(members.at(FIRST)).isEmpty();
        assertThat(members.at(SECOND)).containsExactly(ANE);
        assertThat(members.at(THIRD)).containsExactly(ANE);
    }

    @Test
    void whoever_is_away_from_an_item_or_disqualified_comes_back_for_the_next() {
        PresentMembers members = after(
                event(ANE, PRESENT, null),
                event(BO, PRESENT, null),
                event(ANE, ABSENT_FROM_ITEM, SECOND),
                event(BO, RECUSED, SECOND));

        assertThat(members.at(SECOND)).isEmpty();
        assertThat(members.at(THIRD)).containsExactly(ANE, BO);
    }

    @Test
    void a_substitute_is_there_in_the_place_of_another() {
        PresentMembers members = after(replaced(ANE, ABSENT, null), event(CIA, PRESENT, null));

        assertThat(members.at(FIRST)).containsExactly(BO, CIA);
    }

    @Test
    void a_substitute_called_for_an_item_goes_after_it() {
        PresentMembers members = after(event(ANE, PRESENT, null), replaced(ANE, RECUSED, SECOND));

        assertThat(members.at(SECOND)).containsExactly(BO);
        assertThat(members.at(THIRD)).containsExactly(ANE);
    }

    @Test
    void an_item_of_another_meeting_is_an_error() {
        PresentMembers members = after(event(ANE, PRESENT, null));

        assertThatThrownBy(() -> members.at(new AgendaItemId(99))).isInstanceOf(IllegalArgumentException.class);
    }

    private static PresentMembers after(PresenceEvent... events) {
        return PresentMembers.of(Arrays.asList(events), List.of(FIRST, SECOND, THIRD));
    }

    private static PresenceEvent event(PersonId person, PresenceKind kind, @Nullable AgendaItemId item) {
        return event(person, kind, item, null);
    }

    /** Bo is in. */
    private static PresenceEvent replaced(PersonId person, PresenceKind kind, @Nullable AgendaItemId item) {
        return event(person, kind, item, new PresenceEvent.Substitute("Bo", BO));
    }

    private static PresenceEvent event(
            PersonId person,
            PresenceKind kind,
            @Nullable AgendaItemId item,
            PresenceEvent.@Nullable Substitute substitute) {
        return new PresenceEvent(
                person,
                item,
                kind,
                null,
                new PresenceEvent.PrintedName("Ane", null, null),
                substitute,
                null,
                "Ane",
                new SourceLines(new FileId(1), 1, 1));
    }
}

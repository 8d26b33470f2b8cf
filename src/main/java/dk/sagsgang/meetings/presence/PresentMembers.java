package dk.sagsgang.meetings.presence;

import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.register.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who is in the room while an item is treated, as it follows from what is recorded of presence in order. */
public final class PresentMembers {
    private final List<PresenceEvent> events;
    private final List<AgendaItemId> agenda;

    private PresentMembers(List<PresenceEvent> events, List<AgendaItemId> agenda) {
        this.events = List.copyOf(events);
        this.agenda = List.copyOf(agenda);
    }

    /**
     * Of one version of a meeting.
     *
     * @param events in order
     * @param agenda the items in the order in which they are treated
     */
    public static PresentMembers of(List<PresenceEvent> events, List<AgendaItemId> agenda) {
        return new PresentMembers(events, agenda);
    }

    /** Who was there when the meeting began, with those who stood in for others. */
    public Set<PersonId> atStart() {
        Set<PersonId> present = new LinkedHashSet<>();
        events.stream().filter(each -> each.item() == null).forEach(each -> apply(each, present));
        return present;
    }

    /**
     * Who takes part in the treatment of an item: those there at the start of it and those who arrive during it, without those who are
     * away from the item or disqualified. Whoever leaves during it was there until then and is counted.
     *
     * @throws IllegalArgumentException when the item is not on the agenda
     */
    public Set<PersonId> at(AgendaItemId item) {
        int place = agenda.indexOf(item);
        if (place < 0) {
            throw new IllegalArgumentException("Item " + item.value() + " is not on the agenda");
        }
        Set<PersonId> present = atStart();
        for (AgendaItemId earlier : agenda.subList(0, place)) {
            during(earlier).stream().filter(PresentMembers::lasts).forEach(each -> apply(each, present));
        }
        during(item).stream().filter(each -> each.kind() != PresenceKind.LEFT).forEach(each -> apply(each, present));
        return present;
    }

    private List<PresenceEvent> during(AgendaItemId item) {
        return events.stream().filter(each -> Objects.equals(each.item(), item)).toList();
    }

    private static boolean lasts(PresenceEvent event) {
        return event.kind() == PresenceKind.LEFT || event.kind() == PresenceKind.ARRIVED;
    }

    private static void apply(PresenceEvent event, Set<PersonId> present) {
        switch (event.kind()) {
            case PRESENT, ARRIVED -> present.add(event.person());
            case ABSENT, ABSENT_FROM_ITEM, LEFT, RECUSED -> {
                present.remove(event.person());
                PresenceEvent.Substitute substitute = event.substitute();
                if (substitute != null && substitute.person() != null) {
                    present.add(substitute.person());
                }
            }
        }
    }
}

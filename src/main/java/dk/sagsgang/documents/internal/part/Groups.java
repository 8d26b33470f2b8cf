package dk.sagsgang.documents.internal.part;

import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.presence.PresentMembers;
import dk.sagsgang.register.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The groups of the parties at one meeting, as far as its list of members says which party each is of; a list in which anybody
 * present is without a party says nothing about any group.
 */
public final class Groups {
    /** Nothing is recorded of any group. */
    public static final Groups UNKNOWN = new Groups(List.of(), List.of());

    private final Map<PersonId, String> parties = new HashMap<>();
    private final List<PresenceEvent> events;
    private final List<AgendaItemId> agenda;
    private final PresentMembers present;
    private final boolean known;

    /**
     * @param events what is recorded of presence, in order
     * @param agenda the items in the order in which they are treated
     */
    public Groups(List<PresenceEvent> events, List<AgendaItemId> agenda) {
        this.events = List.copyOf(events);
        this.agenda = List.copyOf(agenda);
        this.present = PresentMembers.of(events, agenda);
        List<PresenceEvent> list = events.stream()
                .filter(each -> each.item() == null && each.kind() == PresenceKind.PRESENT)
                .toList();
        this.known =
                !list.isEmpty() && list.stream().allMatch(each -> each.name().party() != null);
        events.forEach(this::learn);
    }

    private void learn(PresenceEvent event) {
        String party = event.name().party();
        if (party == null) {
            return;
        }
        parties.putIfAbsent(event.person(), party);
        PresenceEvent.Substitute substitute = event.substitute();
        PersonId stands = substitute == null ? null : substitute.person();
        if (stands != null) {
            parties.putIfAbsent(stands, party);
        }
    }

    /** How many members a party had, present or not; null where that is not recorded. */
    public @Nullable Integer members(String party) {
        if (!known) {
            return null;
        }
        Set<PersonId> members = events.stream()
                .filter(each -> each.item() == null
                        && (each.kind() == PresenceKind.PRESENT || each.kind() == PresenceKind.ABSENT)
                        && Objects.equals(party, each.name().party()))
                .map(PresenceEvent::person)
                .collect(Collectors.toSet());
        return members.isEmpty() ? null : members.size();
    }

    /** Those of a party who took part in an item; null where that is not recorded. */
    public @Nullable Set<PersonId> presentAt(AgendaItemId item, String party) {
        return known && agenda.contains(item)
                ? present.at(item).stream()
                        .filter(each -> party.equals(parties.get(each)))
                        .collect(Collectors.toSet())
                : null;
    }
}

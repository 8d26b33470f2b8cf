package dk.sagsgang.importing.parsed;

import java.util.List;

/**
 * Those whom the head of a document lists beside the members who were present and absent. Each list is empty where the source has
 * none.
 *
 * @param members who has a seat in the body, whether or not they were there
 * @param officials the administration's people
 * @param guests others who attended
 */
public record ParsedParticipants(List<ParsedPerson> members, List<ParsedPerson> officials, List<ParsedPerson> guests) {
    /** Nobody is listed. */
    public static final ParsedParticipants NONE = new ParsedParticipants(List.of(), List.of(), List.of());

    public ParsedParticipants {
        members = List.copyOf(members);
        officials = List.copyOf(officials);
        guests = List.copyOf(guests);
    }
}

package dk.sagsgang.importing.parsed;

import java.util.List;

/**
 * Who the head of a document says was there or was not. Each list is empty where the source has none.
 *
 * @param present the members recorded as present
 * @param absences those absent from the meeting, with the reason or substitute where printed
 * @param members who has a seat in the body, whether or not they were there
 * @param officials the administration's people
 * @param guests others who attended
 */
public record ParsedRoll(
        List<ParsedPerson> present,
        List<ParsedAbsence> absences,
        List<ParsedPerson> members,
        List<ParsedPerson> officials,
        List<ParsedPerson> guests) {
    public ParsedRoll {
        present = List.copyOf(present);
        absences = List.copyOf(absences);
        members = List.copyOf(members);
        officials = List.copyOf(officials);
        guests = List.copyOf(guests);
    }

    /** The same with others as present. */
    public ParsedRoll withPresent(List<ParsedPerson> others) {
        return new ParsedRoll(others, absences, members, officials, guests);
    }
}

package dk.sagsgang.documents;

import java.util.List;

/**
 * A person in office: seats, attendance and votes.
 *
 * @param seats earliest first
 * @param present at how many meetings the minutes record the person as present
 * @param away from how many they record absence
 * @param absences the absences, the latest first
 * @param votes the latest first
 * @param withMajority in how many of the votes with a majority the person was of it
 * @param counted how many votes that is out of
 */
public record PersonDocument(
        PersonRef person,
        List<Seat> seats,
        int present,
        int away,
        List<Absence> absences,
        List<Vote> votes,
        int withMajority,
        int counted) {
    public PersonDocument {
        seats = List.copyOf(seats);
        absences = List.copyOf(absences);
        votes = List.copyOf(votes);
    }

    /** One absence. @param item the item it was from, or null where it was the whole meeting */
    public record Absence(
            MeetingRef meeting,
            @org.jspecify.annotations.Nullable ItemRef item,
            AttendanceLine attendance) {}

    /** One vote cast. @param majority whether it was with the majority; null where there was none */
    public record Vote(
            ItemRef item,
            VoteBlock vote,
            dk.sagsgang.meetings.Choice choice,
            @org.jspecify.annotations.Nullable Boolean majority) {}
}

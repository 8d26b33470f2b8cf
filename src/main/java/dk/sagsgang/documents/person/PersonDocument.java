package dk.sagsgang.documents.person;

import dk.sagsgang.documents.committee.SeatLine;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.register.LegislativeTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in office: seats, attendance and votes.
 *
 * @param seats earliest first
 * @param terms the legislative terms, the latest first
 * @param raised cases and amendments put forward, the latest first
 * @param present at how many meetings the minutes record the person as present
 * @param away from how many they record absence
 * @param absences the absences, the latest first
 * @param votes the latest first
 * @param withMajority in how many of the votes with a majority the person was of it
 * @param counted the number of votes that the share is of
 * @param ofGroups the votes by which only the group of the person's party is known to have voted, and which are not counted
 */
public record PersonDocument(
        PersonRef person,
        List<SeatLine> seats,
        List<LegislativeTerm> terms,
        List<RaisedCase> raised,
        int present,
        int away,
        List<Absence> absences,
        List<Vote> votes,
        int withMajority,
        int counted,
        int ofGroups) {
    public PersonDocument {
        seats = List.copyOf(seats);
        terms = List.copyOf(terms);
        raised = List.copyOf(raised);
        absences = List.copyOf(absences);
        votes = List.copyOf(votes);
    }

    /**
     * One absence.
     *
     * @param item the item it was from, or null where it was the whole meeting
     */
    public record Absence(MeetingRef meeting, @Nullable ItemRef item, AttendanceLine attendance) {}

    /** How it is known that the person voted so. */
    public enum Basis {
        /** The source names the person. */
        NAMED,
        /** All of the party's members who were present voted so, by number or in the source's own words. */
        DERIVED,
        /** Only the group is known to have voted so; what each member did is not printed. */
        GROUP
    }

    /**
     * One vote cast.
     *
     * @param majority whether it was with the majority; null where there was none, and for a group's vote
     * @param basis how it is known
     * @param group the group's vote, where it is by that; null where the source names the person
     */
    public record Vote(
            ItemRef item,
            VoteBlock vote,
            Choice choice,
            @Nullable Boolean majority,
            Basis basis,
            VoteBlock.@Nullable Group group) {}
}

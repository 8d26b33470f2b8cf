package dk.sagsgang.meetings.presence;

import java.util.List;

/**
 * Who was at an item, for checking. Lists are empty where the source does not say.
 *
 * @param present the members recorded as present at the meeting
 * @param absent those recorded as absent from the meeting or the item and not replaced
 * @param recused those disqualified from the item
 * @param others how many more may vote: substitutes, and those who came later
 */
public record AttendanceList(List<String> present, List<String> absent, List<String> recused, int others) {
    public AttendanceList {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        recused = List.copyOf(recused);
    }

    /** Nothing is recorded. */
    public static final AttendanceList UNKNOWN = new AttendanceList(List.of(), List.of(), List.of(), 0);
}

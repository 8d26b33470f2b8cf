package dk.sagsgang.documents.meeting;

import java.util.List;

/**
 * Meetings of one year.
 *
 * @param year which, 0 where no meeting has a day
 * @param years every year that has meetings, the latest first
 * @param meetings the latest first
 */
public record MeetingCalendar(int year, List<Integer> years, List<MeetingLine> meetings) {
    public MeetingCalendar {
        years = List.copyOf(years);
        meetings = List.copyOf(meetings);
    }
}

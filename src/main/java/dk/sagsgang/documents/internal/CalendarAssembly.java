package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.meeting.MeetingCalendar;
import dk.sagsgang.meetings.meeting.Meeting;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts the list of meetings together. */
final class CalendarAssembly {
    private final ReadSession session;

    CalendarAssembly(ReadSession session) {
        this.session = session;
    }

    MeetingCalendar list(Optional<Integer> asked) {
        List<Meeting> all = session.open(session.sources().meetings().listLatest(null, Integer.MAX_VALUE));
        List<Integer> years = all.stream()
                .map(Meeting::date)
                .filter(Objects::nonNull)
                .map(date -> Objects.requireNonNull(date).getYear())
                .distinct()
                .toList();
        int year = asked.filter(years::contains).orElse(years.isEmpty() ? 0 : years.getFirst());
        var front = new FrontAssembly(session);
        return new MeetingCalendar(
                year,
                years,
                all.stream()
                        .filter(each -> isIn(each, year))
                        .map(front::counted)
                        .toList());
    }

    private static boolean isIn(Meeting meeting, int year) {
        return meeting.date() == null ? year == 0 : meeting.date().getYear() == year;
    }
}

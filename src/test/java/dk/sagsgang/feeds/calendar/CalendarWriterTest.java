package dk.sagsgang.feeds.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {
    private static final Optional<MeetingEvent.Hours> AFTERNOON =
            hours(LocalTime.of(16, 0), Optional.of(LocalTime.of(18, 30)));

    @Test
    void a_meeting_is_at_its_danish_hour_in_winter_and_in_summer() {
        assertThat(lines(event(LocalDate.of(2026, 1, 20), AFTERNOON, false)))
                .contains("DTSTART;TZID=Europe/Copenhagen:20260120T160000")
                .contains("DTEND;TZID=Europe/Copenhagen:20260120T183000");
        assertThat(lines(event(LocalDate.of(2026, 7, 20), AFTERNOON, false)))
                .contains("DTSTART;TZID=Europe/Copenhagen:20260720T160000");
    }

    @Test
    void the_calendar_carries_the_danish_time_zone_with_summer_time() {
        assertThat(lines(event(LocalDate.of(2026, 1, 20), AFTERNOON, false)))
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen", "TZNAME:CEST", "TZNAME:CET");
    }

    @Test
    void a_meeting_keeps_its_uid_and_counts_its_revisions() {
        assertThat(lines(event(LocalDate.of(2026, 1, 20), AFTERNOON, false)))
                .contains("UID:moede-7@prøveby.example", "SEQUENCE:2", "STATUS:CONFIRMED");
    }

    @Test
    void a_cancelled_meeting_stays_in_the_calendar_as_cancelled() {
        assertThat(lines(event(LocalDate.of(2026, 1, 20), AFTERNOON, true))).contains("STATUS:CANCELLED");
    }

    @Test
    void a_meeting_without_hours_fills_its_day_and_one_without_an_end_has_none() {
        assertThat(lines(event(LocalDate.of(2026, 1, 20), Optional.empty(), false)))
                .contains("DTSTART;VALUE=DATE:20260120")
                .noneMatch(line -> line.startsWith("DTEND"));
        assertThat(lines(event(LocalDate.of(2026, 1, 20), hours(LocalTime.NOON, Optional.empty()), false)))
                .noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void what_is_written_can_be_read_again_and_is_valid() throws Exception {
        Calendar read = new CalendarBuilder()
                .build(new StringReader(
                        CalendarWriter.write("Møder", List.of(event(LocalDate.of(2026, 1, 20), AFTERNOON, false)))));

        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(Objects.requireNonNull(
                                read.<VEvent>getComponents("VEVENT").getFirst().getDescription())
                        .getValue())
                .isEqualTo("1. Budget; 2. Skoler, stier\nog broer");
    }

    private static List<String> lines(MeetingEvent event) {
        return CalendarWriter.write("Møder", List.of(event)).lines().toList();
    }

    private static Optional<MeetingEvent.Hours> hours(LocalTime start, Optional<LocalTime> end) {
        return Optional.of(new MeetingEvent.Hours(start, end));
    }

    private static MeetingEvent event(LocalDate day, Optional<MeetingEvent.Hours> hours, boolean cancelled) {
        return new MeetingEvent(
                "moede-7@prøveby.example",
                2,
                Instant.parse("2026-01-10T10:00:00Z"),
                "Økonomiudvalget",
                day,
                hours,
                Optional.of("Rådhuset, mødelokale 3"),
                URI.create("https://prøveby.example/moeder/oekonomiudvalget-2026-01-20"),
                "1. Budget; 2. Skoler, stier\nog broer",
                cancelled);
    }
}

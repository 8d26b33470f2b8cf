package dk.sagsgang.feeds.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes meetings as a calendar that other programs subscribe to. */
public final class CalendarWriter {
    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private CalendarWriter() {}

    /**
     * The calendar as text, with the Danish time zone in it.
     *
     * @param name what the subscriber's program calls the calendar
     */
    public static String write(String name, List<MeetingEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Sagsgang//Sagsgang//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", DENMARK.getId()));
        calendar.add(danishTime());
        events.forEach(each -> calendar.add(event(each)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Under the name that the events use: the library's definition bears the name of a city that keeps the same time. */
    private static VTimeZone danishTime() {
        TimeZone known = Objects.requireNonNull(
                TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(DENMARK.getId()),
                "a zone that the library brings");
        VTimeZone zone = new VTimeZone(known.getVTimeZone().getComponentList());
        zone.add(new TzId(DENMARK.getId()));
        return zone;
    }

    private static VEvent event(MeetingEvent meeting) {
        var event = new VEvent(false);
        event.add(new Uid(meeting.uid()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStamp(meeting.modified()));
        event.add(new LastModified(meeting.modified()));
        times(meeting).forEach(event::add);
        event.add(new Summary(meeting.title()));
        event.add(new Url(meeting.address()));
        meeting.place().ifPresent(place -> event.add(new Location(place)));
        if (!meeting.description().isEmpty()) {
            event.add(new Description(meeting.description()));
        }
        event.add(meeting.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** A meeting without an end has none in the calendar either; one without hours fills its day (RFC 5545, 3.6.1). */
    private static List<Property> times(MeetingEvent meeting) {
        return meeting.hours()
                .map(hours -> {
                    ZonedDateTime start = at(meeting, hours.start());
                    return hours.end()
                            .filter(end -> end.isAfter(hours.start()))
                            .<List<Property>>map(end -> List.of(new DtStart<>(start), new DtEnd<>(at(meeting, end))))
                            .orElseGet(() -> List.of(new DtStart<>(start)));
                })
                .orElseGet(() -> List.of(new DtStart<>(meeting.day())));
    }

    private static ZonedDateTime at(MeetingEvent meeting, LocalTime hour) {
        return meeting.day().atTime(hour).atZone(DENMARK);
    }
}

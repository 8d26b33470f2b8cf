package dk.sagsgang.importing.source;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another system's export states of a meeting beside the lines of its text: who met, and where each item, section and
 * attachment is. Words such as {@code Referat} and {@code Åben} are as printed; what they mean is the vocabulary's to say.
 *
 * @param organization the body that met, or null
 * @param date the day, or null where the export has none or a placeholder
 * @param time when it began, or null
 * @param endTime when it ended, or null
 * @param location where, or null
 * @param kinds what the document says that it is ({@code Referat}, {@code Agenda}), the plainest first
 * @param access what is stated of the openness of the whole; empty where nothing is
 * @param people those who are listed with the meeting
 * @param headLines how many lines come before the first item
 * @param items the items in order
 */
public record StatedMeeting(
        @Nullable String organization,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime endTime,
        @Nullable String location,
        List<String> kinds,
        List<String> access,
        List<StatedPerson> people,
        int headLines,
        List<StatedItem> items) {
    public StatedMeeting {
        kinds = List.copyOf(kinds);
        access = List.copyOf(access);
        people = List.copyOf(people);
        items = List.copyOf(items);
    }
}

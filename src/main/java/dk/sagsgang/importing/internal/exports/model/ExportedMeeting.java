package dk.sagsgang.importing.internal.exports.model;

import dk.sagsgang.importing.source.StatedPerson.Participation;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in an export.
 *
 * @param organization the body, or null
 * @param start when it began; at midnight where only the day is known; null where there is none or a placeholder
 * @param end when it ended, or null
 * @param location where, or null
 * @param kinds what the document says that it is, the plainest first
 * @param access what is stated of its openness as a whole
 * @param front the text of its front page, or null where people and place are fields
 * @param people those listed with it
 * @param items in order
 */
public record ExportedMeeting(
        @Nullable String organization,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable String location,
        List<String> kinds,
        List<String> access,
        @Nullable ExportedText front,
        List<Person> people,
        List<ExportedItem> items) {
    public ExportedMeeting {
        kinds = kinds.stream().filter(kind -> !kind.isBlank()).toList();
        access = List.copyOf(access);
        people = List.copyOf(people);
        items = List.copyOf(items);
    }

    /**
     * Somebody listed with the meeting. Addresses of any kind stay in the export.
     *
     * @param role the office, or null
     * @param party the party's letter where it is a field of its own, or null
     * @param substitute who came instead, or null
     */
    public record Person(
            String name,
            @Nullable String role,
            @Nullable String party,
            Participation participation,
            @Nullable String substitute) {}
}

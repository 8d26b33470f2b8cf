package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * How a text speaks of a meeting and its day, in lower case unless said otherwise.
 *
 * @param words beginnings of words that mention the consideration of an item at a meeting
 * @param own words for a meeting of the body itself
 * @param deadlines words before a day that is not a meeting's
 * @param notAfter words before a body that then met nowhere
 * @param endings endings of the word before a meeting's day
 * @param beforeDay words before a day
 * @param clock words before a time of day, as written
 * @param until words between the time when a meeting begins and the one when it ends
 * @param place words between a time and a place
 * @param rooms labels of a place that are part of its name where no colon follows
 * @param municipality words after a municipality's name, also in the genitive
 */
public record MeetingVocabulary(
        Affixes words,
        Set<String> own,
        Set<String> deadlines,
        Set<String> notAfter,
        Affixes endings,
        Set<String> beforeDay,
        Set<String> clock,
        Set<String> until,
        Set<String> place,
        Set<String> rooms,
        Set<String> municipality) {

    static MeetingVocabulary of(VocabularyFile file) {
        VocabularyFile meetings = file.under("meetings");
        return new MeetingVocabulary(
                file.affixes("meetingWords"),
                meetings.set("own"),
                meetings.set("deadlines"),
                meetings.set("notAfter"),
                meetings.affixes("endings"),
                meetings.set("beforeDay"),
                meetings.written("clock"),
                meetings.set("until"),
                meetings.set("place"),
                meetings.set("rooms"),
                meetings.set("municipality"));
    }
}

package dk.sagsgang.importing.internal.linking;

import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which meeting a document is about, among those of the same body and day. There is as a rule one. A second meeting
 * on the same day begins at another time and has none of the same items. Without a day, only the items can say: at
 * least half of them must be the same.
 */
public final class MeetingLinking {

    /** The meeting that the document is another version of. */
    public Optional<KnownMeeting> find(List<KnownMeeting> sameDay, ParsedMinutes minutes) {
        boolean hasDay = minutes.header().date() != null;
        return sameDay.stream()
                .filter(meeting -> hasDay ? isNotAnother(meeting, minutes) : sharesHalf(meeting, minutes))
                .findFirst();
    }

    private static boolean isNotAnother(KnownMeeting meeting, ParsedMinutes minutes) {
        return !differ(meeting.start(), minutes.header().time()) || shared(meeting, minutes) > 0;
    }

    private static boolean differ(@Nullable LocalTime one, @Nullable LocalTime other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean sharesHalf(KnownMeeting meeting, ParsedMinutes minutes) {
        return 2 * shared(meeting, minutes) >= minutes.items().size();
    }

    private static int shared(KnownMeeting meeting, ParsedMinutes minutes) {
        Set<String> there = meeting.items().stream()
                .map(item -> key(item.reference(), item.title()))
                .collect(Collectors.toSet());
        Set<String> here = new HashSet<>();
        for (ParsedItem item : minutes.items()) {
            here.add(key(item.reference(), item.title()));
        }
        here.retainAll(there);
        return here.size();
    }

    private static String key(@Nullable String reference, String title) {
        return (reference == null ? "" : reference)
                + "|"
                + title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip();
    }
}

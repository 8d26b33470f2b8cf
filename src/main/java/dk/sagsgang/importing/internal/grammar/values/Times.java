package dk.sagsgang.importing.internal.grammar.values;

import dk.sagsgang.vocabulary.Affixes;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds times of day: {@code kl. 08:30}, {@code 8.30}, {@code kl. 16}. */
public final class Times {
    /** A full stop and blanks between a time and the word before it. */
    private static final int LONGEST_GAP = 3;

    private final Set<String> clock;
    private final Affixes clockEnds;
    private final int longest;
    private final Affixes clockInLine;

    /**
     * A reader of times.
     *
     * @param clock words before a time, as written
     */
    public Times(Set<String> clock) {
        this.clock = clock;
        this.longest = clock.stream().mapToInt(String::length).max().orElse(0) + LONGEST_GAP;
        this.clockEnds = Affixes.of(clock);
        this.clockInLine = Affixes.of(
                clock.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    /** Whether a word before a time may be in a line. */
    public boolean mayHoldClock(String line) {
        return clockInLine.occurIn(line.toLowerCase(Locale.ROOT));
    }

    /** The time in a text that has one and a word before times; null where it has none or several. */
    @Nullable
    public LocalTime findOnly(String text) {
        List<LocalTime> found = mayHoldClock(text) ? list(text) : List.of();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** The times in a text that a word before a time is before. */
    public List<LocalTime> listAfterClock(String text) {
        return list(clock.iterator().next() + ". " + text);
    }

    /** The times in a text in order. Without {@code kl} before it a time needs a colon or full stop and two minutes. */
    public List<LocalTime> list(String text) {
        List<LocalTime> times = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text, at) || (at > 0 && isPartOfNumber(text, at - 1))) {
                at++;
                continue;
            }
            int end = at;
            while (isDigit(text, end)) {
                end++;
            }
            LocalTime time = read(text, at, end);
            if (time != null) {
                times.add(time);
                end = isDigit(text, end + 1) && isDigit(text, end + 2) ? end + 3 : end;
            }
            at = end;
        }
        return times;
    }

    private @Nullable LocalTime read(String text, int start, int end) {
        if (end - start > 2) {
            return null;
        }
        int hour = Integer.parseInt(text.substring(start, end));
        boolean mark = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '.');
        boolean minutes = mark && isDigit(text, end + 1) && isDigit(text, end + 2) && !isDigit(text, end + 3);
        boolean dated = minutes && end + 3 < text.length() && text.charAt(end + 3) == '.' && isDigit(text, end + 4);
        if (minutes && !dated) {
            int minute = Integer.parseInt(text.substring(end + 1, end + 3));
            return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
        }
        return !minutes && hour < 24 && afterClock(text, start) ? LocalTime.of(hour, 0) : null;
    }

    private boolean afterClock(String text, int start) {
        String before = text.substring(Math.max(0, start - longest), start).stripTrailing();
        String word = before.endsWith(".") ? before.substring(0, before.length() - 1) : before;
        return clockEnds.end(word);
    }

    /** A hyphen between two times joins no number. */
    private static boolean isPartOfNumber(String text, int at) {
        char c = text.charAt(at);
        boolean afterMinutes = c == '-'
                && isDigit(text, at - 1)
                && isDigit(text, at - 2)
                && at > 2
                && ":.".indexOf(text.charAt(at - 3)) >= 0;
        return !afterMinutes && (c == '.' || c == ':' || c == '-' || c == ',' || c == '/');
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}

package dk.sagsgang.importing.internal.grammar.values;

import dk.sagsgang.vocabulary.Affixes;
import dk.sagsgang.vocabulary.MeetingVocabulary;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds times of day: {@code kl. 08:30}, {@code 8.30}, {@code kl. 16}, {@code kl.16-18.30}. */
public final class Times {
    /** A full stop and blanks between a time and the word before it. */
    private static final int LONGEST_GAP = 3;

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final Set<String> clock;
    private final Set<String> until;
    private final Affixes clockEnds;
    private final int longest;
    private final Affixes clockInLine;

    /**
     * A reader of times.
     *
     * @param vocabulary the words before a time and those between two
     */
    public Times(MeetingVocabulary vocabulary) {
        this.clock = vocabulary.clock();
        this.until = vocabulary.until();
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

    /**
     * The times in a text in order. Without {@code kl} before it, or the time that it ends a span from, a time needs a colon or full
     * stop and two minutes. No time is read from the middle of a number.
     */
    public List<LocalTime> list(String text) {
        List<LocalTime> times = new ArrayList<>();
        int last = -1;
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text, at)) {
                at++;
                continue;
            }
            int end = at;
            while (isDigit(text, end)) {
                end++;
            }
            boolean span = last >= 0 && isSpan(text.substring(last, at));
            LocalTime time = span || !isPartOfNumber(text, at) ? read(text, at, end, span) : null;
            if (time != null) {
                times.add(time);
                end = hasMinutes(text, end) ? end + 3 : end;
                last = end;
            }
            at = end;
        }
        return times;
    }

    private @Nullable LocalTime read(String text, int start, int end, boolean endsSpan) {
        int digits = end - start;
        if (digits == 4 && afterClock(text, start)) {
            return time(number(text, start, start + 2), number(text, start + 2, end));
        }
        if (digits > 2) {
            return null;
        }
        int hour = number(text, start, end);
        if (hasMinutes(text, end)) {
            boolean dated = end + 3 < text.length() && text.charAt(end + 3) == '.' && isDigit(text, end + 4);
            return dated ? null : time(hour, number(text, end + 1, end + 3));
        }
        boolean alone = afterClock(text, start) || (endsSpan && !isOrdinal(text, end));
        return alone ? time(hour, 0) : null;
    }

    private static boolean hasMinutes(String text, int end) {
        boolean mark = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '.');
        return mark && isDigit(text, end + 1) && isDigit(text, end + 2) && !isDigit(text, end + 3);
    }

    private static @Nullable LocalTime time(int hour, int minute) {
        return hour < HOURS && minute < MINUTES ? LocalTime.of(hour, minute) : null;
    }

    private boolean afterClock(String text, int start) {
        String before = text.substring(Math.max(0, start - longest), start).stripTrailing();
        String word = before.endsWith(".") ? before.substring(0, before.length() - 1) : before;
        return clockEnds.end(word);
    }

    /** {@code -}, a dash, or {@code til}: the number after it is when something ended that began at the time before. */
    private boolean isSpan(String between) {
        String mark = between.strip();
        return mark.equals("-") || mark.equals("\u2013") || until.contains(mark);
    }

    /** {@code kl. 16 - 5. maj}: a day follows, not an hour. */
    private static boolean isOrdinal(String text, int end) {
        return end + 1 < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '/');
    }

    /** A sign that joins a number to the digits before it, as in a date or a case number. */
    private static boolean isPartOfNumber(String text, int at) {
        return at > 1 && ".:,-/".indexOf(text.charAt(at - 1)) >= 0 && isDigit(text, at - 2);
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}

package dk.sagsgang.importing.internal.grammar.header;

import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.importing.internal.grammar.values.Times;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting was, gathered line by line. A day behind its label wins over one that is with the meeting's name, and that
 * over any other day on the page; of equals the first counts.
 */
final class HeaderWhen {
    private static final int LONGEST_DATE_LINE = 60;
    private static final int LONGEST_SHORT_DAY = 3;

    /** How sure it is that a day is the meeting's, from low to high. */
    private enum Rank {
        NONE,
        DEADLINE,
        PLAIN,
        OF_MEETING,
        LABELLED
    }

    private final Dates dates;
    private final Times times;
    private final Vocabulary vocabulary;
    private final Pattern behindTime;
    private Rank rank = Rank.NONE;
    private Rank timeRank = Rank.NONE;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;
    private @Nullable LocalTime endTime;
    private @Nullable String location;

    HeaderWhen(Dates dates, Times times, Vocabulary vocabulary, Pattern behindTime) {
        this.dates = dates;
        this.times = times;
        this.vocabulary = vocabulary;
        this.behindTime = behindTime;
    }

    /** {@code kl. 16.30 i Byrådssalen}: a time with a place behind it. */
    static Pattern placeBehindTime(Vocabulary vocabulary) {
        return Pattern.compile(
                "\\d[.:]\\d{2},? " + Alternatives.of(vocabulary.meetings().place()) + " ([\\p{L}][^.;:]{2,80})\\.?$");
    }

    /** Takes what is behind a label for the day; returns whether a day was there. */
    boolean labelledDate(String value) {
        return dated(value, dates.findLabelled(value), Rank.LABELLED);
    }

    /** Takes what is behind a label for the time; returns whether a time or a day was there. */
    boolean labelledTime(String value) {
        boolean day = dated(value, dates.findFrom(value, 0), Rank.LABELLED);
        boolean hour = timed(value, Rank.LABELLED);
        return day || hour;
    }

    /** Takes what is behind a label for the end of the meeting; returns whether a time was there. */
    boolean labelledEnd(String value) {
        String behindDay = dates.findLabelled(value)
                .map(day -> value.substring(day.end()).strip())
                .orElse(value);
        List<LocalTime> found = times.listAfterClock(behindDay);
        endTime = found.isEmpty() ? endTime : found.getFirst();
        return !found.isEmpty();
    }

    /** Takes what is behind a label for the place. */
    void labelledPlace(String value) {
        location = value;
    }

    /** Whether a time for the end is known. */
    boolean hasEnd() {
        return endTime != null;
    }

    /** Whether a day is known from its label. */
    boolean hasLabelledDate() {
        return rank == Rank.LABELLED;
    }

    /** Whether a time is known from its label. */
    boolean hasLabelledTime() {
        return timeRank == Rank.LABELLED;
    }

    /** Whether a place is known. */
    boolean hasPlace() {
        return location != null;
    }

    /** Takes a line without a label. */
    void free(String plain, Words words, boolean namesMeeting) {
        Optional<Dates.DateMatch> found = dates.findFrom(plain, 0);
        Rank seen = found.map(day -> rank(plain, words, day, namesMeeting)).orElse(Rank.NONE);
        if (seen.compareTo(rank) > 0) {
            dated(plain, found, seen);
            placed(plain);
        } else if (time == null && date != null && times.mayHoldClock(plain)) {
            timed(plain, Rank.PLAIN);
        }
    }

    private Rank rank(String plain, Words words, Dates.DateMatch day, boolean namesMeeting) {
        int before = words.indexAt(day.start()) - 1;
        while (before >= 0 && vocabulary.meetings().beforeDay().contains(words.lower(before))) {
            before--;
        }
        if (before >= 0 && vocabulary.meetings().deadlines().contains(words.lower(before))) {
            return Rank.DEADLINE;
        }
        boolean alone = plain.length() <= LONGEST_DATE_LINE && onlyWeekday(words, before);
        return namesMeeting || alone ? Rank.OF_MEETING : Rank.PLAIN;
    }

    /** {@code tirsdag den}, {@code tir}: nothing but small words and a weekday is before the day, as no "opdateret" is. */
    private boolean onlyWeekday(Words words, int last) {
        for (int i = 0; i <= last; i++) {
            String lower = words.lower(i);
            if (lower.length() > LONGEST_SHORT_DAY
                    && !vocabulary.headingLines().fillers().contains(lower)) {
                return false;
            }
        }
        return true;
    }

    private boolean dated(String text, Optional<Dates.DateMatch> found, Rank seen) {
        if (found.isEmpty()) {
            return false;
        }
        if (seen.compareTo(rank) > 0) {
            date = found.get().date();
            rank = seen;
        }
        timed(text.substring(found.get().end()), seen);
        return true;
    }

    private boolean timed(String text, Rank seen) {
        List<LocalTime> found = times.list(text);
        if (!found.isEmpty() && seen.compareTo(timeRank) > 0) {
            time = found.getFirst();
            timeRank = seen;
            endTime = found.size() > 1 ? found.get(1) : endTime;
        }
        return !found.isEmpty();
    }

    private void placed(String plain) {
        Matcher behind = behindTime.matcher(plain);
        if (location == null && behind.find()) {
            location = behind.group(1).strip();
        }
    }

    /** Words by which a line speaks of the meeting whose day is on it. */
    static boolean namesMeeting(Words words, Set<String> documents, Vocabulary vocabulary) {
        for (int i = 0; i < words.size(); i++) {
            String lower = words.lower(i);
            boolean meeting = vocabulary.meetings().endings().end(lower)
                    || documents.contains(lower)
                    || vocabulary.meetings().clock().contains(words.printed(i).toLowerCase(Locale.ROOT));
            if (meeting) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    @Nullable
    LocalTime time() {
        return time;
    }

    @Nullable
    LocalTime endTime() {
        return endTime;
    }

    @Nullable
    String location() {
        return location;
    }
}

package dk.sagsgang.importing.internal.grammar.values;

import dk.sagsgang.importing.internal.grammar.text.Markup;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates as Danes write them: {@code 24. november 2020}, {@code 24-11-2020}, {@code 24.11.2020}, {@code 28/1 2014},
 * {@code 15-maj-2002}; and as
 * systems set in English print them: {@code February 25, 2020}.
 */
public final class Dates {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_MONTH = 12;
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})(?![\\d.])");

    private final Map<String, Integer> months;

    public Dates(Map<String, Integer> months) {
        this.months = months;
    }

    /** A date and where it is in its text. */
    public record DateMatch(LocalDate date, int start, int end) {}

    /** The first date that begins at or after a place. */
    public Optional<DateMatch> findFrom(String text, int from) {
        boolean inNumber = false;
        for (int i = from; i < text.length(); i++) {
            boolean digit = isDigit(text.charAt(i));
            if (digit && !inNumber && !follows(text, i)) {
                DateMatch found = at(text, i);
                if (found != null && found.start() >= from) {
                    return Optional.of(found);
                }
            }
            inNumber = digit;
        }
        return Optional.empty();
    }

    /** The first date, where a label says that one is meant, so that {@code 12.03.24} and {@code 12. 3. 2024} are, too. */
    public Optional<DateMatch> findLabelled(String text) {
        Optional<DateMatch> found = findFrom(text, 0);
        if (found.isPresent()) {
            return found;
        }
        Matcher match = SHORT.matcher(text);
        return match.find()
                ? Optional.ofNullable(found(
                        fullYear(match.group(3)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(1)),
                        match.start(),
                        match.end()))
                : Optional.empty();
    }

    private static int fullYear(String printed) {
        int year = Integer.parseInt(printed);
        return printed.length() == 2 ? 2000 + year : year;
    }

    /** Whether a text begins with a date. */
    public boolean startsWithDate(String text) {
        return !text.isEmpty() && isDigit(text.charAt(0)) && at(text, 0) != null;
    }

    /** A number that continues from other digits ({@code 85.02.02}) begins no date. */
    private static boolean follows(String text, int i) {
        return i > 1 && (text.charAt(i - 1) == '.' || text.charAt(i - 1) == '-') && isDigit(text.charAt(i - 2));
    }

    private @Nullable DateMatch at(String text, int start) {
        int end = digitsEnd(text, start);
        int length = end - start;
        if (length == 4 && end < text.length() && text.charAt(end) == '-') {
            return yearFirst(text, start, end);
        }
        if (length < 1 || length > 2 || end >= text.length()) {
            return null;
        }
        int day = Integer.parseInt(text, start, end, 10);
        char mark = text.charAt(end);
        if (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            return mark == '.' ? named(text, start, end + 1, day) : null;
        }
        if (mark == '-' || mark == '/' || mark == '.') {
            DateMatch numeric = numeric(text, start, end + 1, day, mark);
            return numeric != null || mark == '/' ? numeric : named(text, start, end + 1, day);
        }
        if (mark == ',') {
            return monthFirst(text, start, end, day);
        }
        return mark == ' ' || Character.isLetter(mark) ? named(text, start, end, day) : null;
    }

    /** {@code February 25, 2020}: the month's name is right before the day, and a comma and the year behind it. */
    private @Nullable DateMatch monthFirst(String text, int start, int comma, int day) {
        int yearStart = skipBlanks(text, comma + 1);
        int yearEnd = digitsEnd(text, yearStart);
        int nameEnd = start;
        while (nameEnd > 0 && Markup.isBlank(text.charAt(nameEnd - 1))) {
            nameEnd--;
        }
        int nameStart = nameEnd;
        while (nameStart > 0 && nameEnd - nameStart < LONGEST_MONTH && Character.isLetter(text.charAt(nameStart - 1))) {
            nameStart--;
        }
        if (yearEnd - yearStart != 4 || nameEnd == start) {
            return null;
        }
        Integer month = months.get(text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT));
        return month == null
                ? null
                : found(Integer.parseInt(text, yearStart, yearEnd, 10), month, day, nameStart, yearEnd);
    }

    private static @Nullable DateMatch yearFirst(String text, int start, int dash) {
        int monthEnd = digitsEnd(text, dash + 1);
        if (monthEnd - dash != 3 || monthEnd >= text.length() || text.charAt(monthEnd) != '-') {
            return null;
        }
        int dayEnd = digitsEnd(text, monthEnd + 1);
        if (dayEnd - monthEnd != 3) {
            return null;
        }
        int year = Integer.parseInt(text, start, dash, 10);
        int month = Integer.parseInt(text, dash + 1, monthEnd, 10);
        return found(year, month, Integer.parseInt(text, monthEnd + 1, dayEnd, 10), start, dayEnd);
    }

    private static @Nullable DateMatch numeric(String text, int start, int monthStart, int day, char mark) {
        int monthEnd = digitsEnd(text, monthStart);
        int digits = monthEnd - monthStart;
        if (digits < 1 || digits > 2 || monthEnd >= text.length()) {
            return null;
        }
        char second = text.charAt(monthEnd);
        boolean slashed = mark == '/' && (second == ' ' || second == '-' || second == '/');
        if (second != mark && !slashed) {
            return null;
        }
        int yearEnd = digitsEnd(text, monthEnd + 1);
        int yearDigits = yearEnd - monthEnd - 1;
        if (yearDigits != 4 && (yearDigits != 2 || mark == '.' || second == ' ')) {
            return null;
        }
        int year = Integer.parseInt(text, monthEnd + 1, yearEnd, 10);
        int month = Integer.parseInt(text, monthStart, monthEnd, 10);
        return found(yearDigits == 2 ? 2000 + year : year, month, day, start, yearEnd);
    }

    private @Nullable DateMatch named(String text, int start, int from, int day) {
        int nameStart = skipBlanks(text, from);
        int nameEnd = nameStart;
        while (nameEnd < text.length()
                && Character.isLetter(text.charAt(nameEnd))
                && nameEnd - nameStart < LONGEST_MONTH) {
            nameEnd++;
        }
        if (nameEnd - nameStart < 3) {
            return null;
        }
        Integer month = months.get(text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT));
        if (month == null) {
            return null;
        }
        boolean marked = nameEnd < text.length() && ".,-".indexOf(text.charAt(nameEnd)) >= 0;
        int yearStart = marked ? nameEnd + 1 : nameEnd;
        yearStart = skipBlanks(text, yearStart);
        int yearEnd = digitsEnd(text, yearStart);
        return yearEnd - yearStart == 4
                ? found(Integer.parseInt(text, yearStart, yearEnd, 10), month, day, start, yearEnd)
                : null;
    }

    private static @Nullable DateMatch found(int year, int month, int day, int start, int end) {
        boolean real = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? new DateMatch(LocalDate.of(year, month, day), start, end) : null;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Markup.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** At most nine digits, so that the number fits. */
    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 9 && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

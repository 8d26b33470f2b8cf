package dk.sagsgang.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number systems seen in Danish minutes. */
final class JournalNumberReader {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\s*(?:sags?[\\s-]*(?:nr|nummer|id)|(?:acadre|esdh|edoc)[\\s-]*(?:sags?)?(?:nr|nummer)?|"
                    + "j(?:ournal)?[.\\s-]*(?:nr|nummer)|kle(?:[\\s-]*(?:nr|nummer))?)\\s*[.:]*\\s*");
    private static final String DASH = "\\s*[-\\u2010-\\u2013]\\s*";
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String SUBJECT = "(\\d{2}\\.\\d{2}\\.\\d{2})";
    private static final int SUBJECT_LENGTH = 8;
    private static final String FACET = "(?:" + DASH + "|\\s*)([A-ZÆØÅ]\\d{2})";

    private static final Pattern KLE_BARE = Pattern.compile(SUBJECT);
    private static final Pattern KLE_FACET = Pattern.compile(SUBJECT + FACET);
    private static final Pattern KLE =
            Pattern.compile(SUBJECT + FACET + "(?:" + DASH + "|\\s+)(\\d{1,6})(?:(?:" + DASH + "|\\s+)" + YEAR + ")?");
    private static final Pattern KLE_YEAR_FIRST =
            Pattern.compile("(\\d{2}\\.\\d{2}(?:\\.\\d{2})?)" + FACET + "(?:" + DASH + "|\\s+)(\\d{4})/(\\d{1,7})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{4}|\\d{2})/(\\d{1,8})");
    private static final Pattern DASHED = Pattern.compile("(\\d{4})-(\\d{3,8})");
    private static final Pattern YEAR_BEHIND = Pattern.compile("(\\d{5,7})-((?:19|20)\\d{2})");
    private static final Pattern LETTERED = Pattern.compile("([A-ZÆØÅ]{2,4}) (\\d{1,5})/" + YEAR);
    private static final Pattern PREFIXED = Pattern.compile("([A-ZÆØÅ]{2,6}|\\d{3})-(\\d{4})-(\\d{1,8})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,2}(?:-\\d{1,6}){3,5}");
    private static final Pattern PLAIN = Pattern.compile("\\d{4,9}");

    private JournalNumberReader() {}

    static Optional<JournalNumber> find(String text) {
        Matcher label = LABEL.matcher(text);
        boolean labelled = label.lookingAt();
        String printed = (labelled ? text.substring(label.end()) : text).strip();
        return Optional.ofNullable(read(printed, labelled));
    }

    static Optional<JournalNumber> findAfterTitle(String text) {
        Matcher label = LABEL.matcher(text);
        String printed = (label.lookingAt() ? text.substring(label.end()) : text).strip();
        return Optional.ofNullable(read(printed, true));
    }

    private static @Nullable JournalNumber read(String printed, boolean labelled) {
        JournalNumber kle = kle(printed);
        if (kle != null) {
            return kle;
        }
        Matcher match = PREFIXED.matcher(printed);
        if (match.matches() && isYear(match.group(2))) {
            String prefix = match.group(1).toUpperCase(Locale.ROOT);
            return new PrefixedNumber(printed, prefix, year(match.group(2)), Long.parseLong(match.group(3)));
        }
        match = SLASHED.matcher(printed);
        if (match.matches() && isYear(match.group(1)) && (labelled || !mayBeDate(match.group(1), match.group(2)))) {
            return new YearNumber(printed, year(match.group(1)), Long.parseLong(match.group(2)));
        }
        match = DASHED.matcher(printed);
        if (match.matches() && isYear(match.group(1)) && (labelled || !mayBePeriod(match.group(2)))) {
            return new YearNumber(printed, year(match.group(1)), Long.parseLong(match.group(2)));
        }
        match = YEAR_BEHIND.matcher(printed);
        if (match.matches()) {
            return new YearNumber(printed, year(match.group(2)), Long.parseLong(match.group(1)));
        }
        match = LETTERED.matcher(printed);
        if (labelled && match.matches() && isYear(match.group(3))) {
            return new PrefixedNumber(printed, match.group(1), year(match.group(3)), Long.parseLong(match.group(2)));
        }
        if (GROUPED.matcher(printed).matches()) {
            return new GroupedNumber(printed);
        }
        if (labelled && KLE_BARE.matcher(printed).matches()) {
            return new KleNumber(printed, printed, null, null, null);
        }
        return labelled && PLAIN.matcher(printed).matches() ? new PlainNumber(printed, Long.parseLong(printed)) : null;
    }

    private static @Nullable JournalNumber kle(String printed) {
        if (printed.length() < SUBJECT_LENGTH || printed.charAt(2) != '.') {
            return null;
        }
        if (printed.indexOf('/') >= 0) {
            Matcher yearFirst = KLE_YEAR_FIRST.matcher(printed);
            if (yearFirst.matches() && isYear(yearFirst.group(3))) {
                return new KleNumber(
                        printed,
                        yearFirst.group(1),
                        yearFirst.group(2),
                        Long.valueOf(yearFirst.group(4)),
                        year(yearFirst.group(3)));
            }
        }
        Matcher match = KLE.matcher(printed);
        if (match.matches() && (match.group(4) == null || isYear(match.group(4)))) {
            Integer year = match.group(4) == null ? null : year(match.group(4));
            return new KleNumber(printed, match.group(1), match.group(2), Long.valueOf(match.group(3)), year);
        }
        match = KLE_FACET.matcher(printed);
        return match.matches() ? new KleNumber(printed, match.group(1), match.group(2), null, null) : null;
    }

    private static boolean mayBeDate(String first, String second) {
        boolean dayAndMonth = first.length() == 2
                && Integer.parseInt(first) <= 31
                && second.length() <= 2
                && Integer.parseInt(second) <= 12;
        boolean monthAndYear = first.length() == 2 && second.length() == 4 && isYear(second);
        boolean schoolYear = first.length() == 4 && second.length() == 2;
        return dayAndMonth || monthAndYear || schoolYear;
    }

    /** {@code 2020-2024} is a period of years. */
    private static boolean mayBePeriod(String second) {
        return second.length() == 4 && isYear(second);
    }

    private static boolean isYear(String digits) {
        int year = year(digits);
        return year >= 1970 && year <= 2099;
    }

    /** Two digits are a year from 1970 to 2069. */
    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return number;
        }
        return number < 70 ? 2000 + number : 1900 + number;
    }
}

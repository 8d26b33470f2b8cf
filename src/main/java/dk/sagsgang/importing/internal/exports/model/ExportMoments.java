package dk.sagsgang.importing.internal.exports.model;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and times as exports write them. Days that systems put where there is none (1 January of year 1, 30 December 1899) are none. */
public final class ExportMoments {
    private static final int FIRST_YEAR = 1901;
    private static final String TIME = "(?:[T ]+(\\d{1,2})[:.](\\d{2}))?";
    private static final Pattern DAY_FIRST = Pattern.compile("^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})" + TIME);

    private ExportMoments() {}

    /** The day and time that a text begins with, at midnight where it has no time; null where it has no true day. */
    public static @Nullable LocalDateTime read(String text) {
        String stripped = text.strip();
        Matcher dayFirst = DAY_FIRST.matcher(stripped);
        if (dayFirst.find()) {
            return moment(dayFirst, 3, 1);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(stripped);
        return yearFirst.find() ? moment(yearFirst, 1, 3) : null;
    }

    private static @Nullable LocalDateTime moment(Matcher found, int year, int day) {
        try {
            LocalDateTime moment = LocalDateTime.of(
                    number(found, year), number(found, 2), number(found, day), number(found, 4), number(found, 5));
            return moment.getYear() < FIRST_YEAR ? null : moment;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }
}

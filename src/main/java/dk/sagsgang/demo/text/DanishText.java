package dk.sagsgang.demo.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Danish dates and lists. Written out here, so that the demo is the same on every machine. */
public final class DanishText {

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> DAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final DateTimeFormatter DASHED = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private DanishText() {}

    /** {@code 24. november 2020}. */
    public static String longDate(LocalDate date) {
        return date.getDayOfMonth() + ". " + month(date) + " " + date.getYear();
    }

    /** {@code Tirsdag d. 24. november 2020}. */
    public static String dayAndDate(LocalDate date) {
        return capital(DAYS.get(date.getDayOfWeek().getValue() - 1)) + " d. " + longDate(date);
    }

    /** {@code 24-11-2020}. */
    public static String dashedDate(LocalDate date) {
        return DASHED.format(date);
    }

    public static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /** {@code A, B og C}. */
    public static String and(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " og " + parts.getLast();
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public static String small(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    public static String genitive(String name) {
        return name.endsWith("s") ? name + "'" : name + "s";
    }
}

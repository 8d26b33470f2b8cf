package dk.sagsgang.publishing.site.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Dates and times as a language writes them. Times are shown in Danish time. Immutable. */
public final class DateFormats {
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Map<Language, DateFormats> ALL = new EnumMap<>(Language.class);

    static {
        ALL.put(
                Language.DANISH,
                new DateFormats(Language.DANISH, "d. MMMM yyyy", "d.M.yyyy", "EEEE 'den' d. MMMM yyyy", "HH.mm"));
        ALL.put(
                Language.ENGLISH,
                new DateFormats(Language.ENGLISH, "d MMMM yyyy", "d MMM yyyy", "EEEE d MMMM yyyy", "HH:mm"));
    }

    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter time;

    private DateFormats(Language language, String date, String shortDate, String longDate, String time) {
        this.date = DateTimeFormatter.ofPattern(date, language.locale());
        this.shortDate = DateTimeFormatter.ofPattern(shortDate, language.locale());
        this.longDate = DateTimeFormatter.ofPattern(longDate, language.locale());
        this.time = DateTimeFormatter.ofPattern(time, language.locale());
    }

    /** The formats of a language, shared by all pages in it. */
    public static DateFormats in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** {@code 24. november 2020}. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** {@code 24.11.2020}, for narrow places. */
    public String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    /** {@code tirsdag den 24. november 2020}. */
    public String longDate(LocalDate day) {
        return longDate.format(day);
    }

    /** {@code 08.30}. */
    public String time(LocalTime hour) {
        return time.format(hour);
    }

    /** The Danish day of an instant. */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, DENMARK));
    }
}

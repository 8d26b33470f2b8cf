package dk.sagsgang.publishing.site.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Dates, times and numbers as a language writes them. Times are shown in Danish time. Immutable. */
public final class Formats {
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Map<Language, Formats> ALL = new EnumMap<>(Language.class);

    static {
        ALL.put(
                Language.DANISH,
                new Formats(Language.DANISH, "d. MMMM yyyy", "d.M.yyyy", "EEEE 'den' d. MMMM yyyy", "HH.mm"));
        ALL.put(
                Language.ENGLISH,
                new Formats(Language.ENGLISH, "d MMMM yyyy", "d MMM yyyy", "EEEE d MMMM yyyy", "HH:mm"));
    }

    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter time;
    private final DecimalFormatSymbols symbols;

    private Formats(Language language, String date, String shortDate, String longDate, String time) {
        this.date = DateTimeFormatter.ofPattern(date, language.locale());
        this.shortDate = DateTimeFormatter.ofPattern(shortDate, language.locale());
        this.longDate = DateTimeFormatter.ofPattern(longDate, language.locale());
        this.time = DateTimeFormatter.ofPattern(time, language.locale());
        this.symbols = DecimalFormatSymbols.getInstance(language.locale());
    }

    /** The formats of a language, shared by all pages in it. */
    public static Formats in(Language language) {
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

    /** {@code 42.667.000}. */
    public String integer(long number) {
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /** With as many decimals as the number has: {@code 12,5}. */
    public String decimal(BigDecimal number) {
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A share of a whole in whole per cent: {@code 63 %}. */
    public String share(long part, long whole) {
        return whole == 0 ? "–" : Math.round(100.0 * part / whole) + " %";
    }
}

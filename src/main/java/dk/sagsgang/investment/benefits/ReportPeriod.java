package dk.sagsgang.investment.benefits;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a quarter or a month of it, which figures are reported for.
 *
 * @param length how long
 * @param number 1 to 4 for a quarter, 1 to 12 for a month, 1 for a year
 */
public record ReportPeriod(int year, Length length, int number) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(?:[QKqk]([1-4])|(0[1-9]|1[0-2])))?", Pattern.UNICODE_CASE);

    /** How long a period is. */
    public enum Length {
        YEAR(12),
        QUARTER(3),
        MONTH(1);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        /** How many months such a period has. */
        public int months() {
            return months;
        }
    }

    public ReportPeriod {
        if (number < 1 || number > 12 / length.months()) {
            throw new IllegalArgumentException("A year has no " + length + " number " + number);
        }
    }

    /** A calendar year as one period. */
    public static ReportPeriod ofYear(int year) {
        return new ReportPeriod(year, Length.YEAR, 1);
    }

    /** Reads {@code 2025}, {@code 2025-K1} (or {@code 2025-Q1}) or {@code 2025-03}. */
    public static Optional<ReportPeriod> find(String text) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            return Optional.of(new ReportPeriod(year, Length.QUARTER, Integer.parseInt(match.group(2))));
        }
        return Optional.of(
                match.group(3) == null
                        ? ofYear(year)
                        : new ReportPeriod(year, Length.MONTH, Integer.parseInt(match.group(3))));
    }

    /** Whether another period is a shorter part of this. */
    public boolean contains(ReportPeriod other) {
        return year == other.year
                && other.length.months() < length.months()
                && (number - 1) * length.months() < other.number * other.length.months()
                && other.number * other.length.months() <= number * length.months();
    }

    /** As {@link #find} reads it: {@code 2025}, {@code 2025-K1}, {@code 2025-03}. */
    @Override
    public String toString() {
        return switch (length) {
            case YEAR -> "%04d".formatted(year);
            case QUARTER -> "%04d-K%d".formatted(year, number);
            case MONTH -> "%04d-%02d".formatted(year, number);
        };
    }
}

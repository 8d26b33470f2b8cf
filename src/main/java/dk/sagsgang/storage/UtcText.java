package dk.sagsgang.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Instants as they are stored: UTC text of 24 characters, {@code 2020-11-24T07:30:00.000Z}. Both engines keep it as it is,
 * and its order as text is its order in time. Columns are {@code varchar(24)}.
 */
public final class UtcText {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private UtcText() {}

    /** The stored form; parts of a millisecond are cut off. */
    public static String of(Instant instant) {
        return FORM.format(instant);
    }

    /** @throws java.time.format.DateTimeParseException when the text is not in the stored form */
    public static Instant parse(String text) {
        return FORM.parse(text, Instant::from);
    }

    /** Now, to the millisecond, so that it is equal to itself after being stored. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}

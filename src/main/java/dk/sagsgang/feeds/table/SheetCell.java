package dk.sagsgang.feeds.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cell of a table to take away. */
public sealed interface SheetCell {
    /** A cell with nothing in it. */
    SheetCell EMPTY = new Text("");

    /** Words. */
    record Text(String text) implements SheetCell {}

    /** A number that is written exactly. */
    record Amount(BigDecimal number) implements SheetCell {}

    /** A figure as a Danish source prints it, {@code -1.234,5} for instance. */
    record Figure(String printed) implements SheetCell {}

    /** A day. */
    record Day(LocalDate day) implements SheetCell {}

    /** Words, or an empty cell. */
    static SheetCell of(@Nullable String text) {
        return text == null ? EMPTY : new Text(text);
    }

    /** A whole number. */
    static SheetCell of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    /** A day, or an empty cell. */
    static SheetCell of(@Nullable LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }

    /** Words, or an empty cell. */
    static SheetCell of(Optional<String> text) {
        return of(text.orElse(null));
    }
}

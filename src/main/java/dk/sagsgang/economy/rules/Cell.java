package dk.sagsgang.economy.rules;

import dk.sagsgang.quantities.DanishNumber;
import dk.sagsgang.quantities.NumberReading;
import java.math.BigDecimal;

/** One cell of a table as arithmetic sees it, with the line it is on. */
sealed interface Cell {
    int line();

    /** A number. */
    record Figure(int line, DanishNumber number) implements Cell {
        BigDecimal value() {
            return number.figure();
        }

        boolean percent() {
            return number.percent();
        }
    }

    /** Blank, or a dash. */
    record Nothing(int line) implements Cell {}

    /** Digits that are no number. */
    record Broken(int line, String printed, DanishNumber likely) implements Cell {}

    /** Words, or a cell that may have slipped out of its column: arithmetic with it proves nothing. */
    record Unknown(int line) implements Cell {}

    static Cell of(int line, String text) {
        return switch (NumberReading.of(text)) {
            case NumberReading.Read(DanishNumber number) -> new Figure(line, number);
            case NumberReading.Nothing() -> new Nothing(line);
            case NumberReading.Broken(String printed, DanishNumber likely) -> new Broken(line, printed, likely);
            case NumberReading.Text() -> new Unknown(line);
        };
    }
}

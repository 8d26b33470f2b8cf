package dk.sagsgang.quantities;

/** What the text of one table cell says as a number. */
public sealed interface NumberReading {

    /** A number. */
    record Read(DanishNumber number) implements NumberReading {}

    /** Nothing, or only a dash: zero or not applicable, the source does not say which. */
    record Nothing() implements NumberReading {}

    /**
     * Digits grouped in a way that no Danish number is, such as {@code 430.00}.
     *
     * @param printed as printed
     * @param likely the number that was most likely meant ({@code 430.000})
     */
    record Broken(String printed, DanishNumber likely) implements NumberReading {}

    /** Something else than a number. */
    record Text() implements NumberReading {}

    /** Reads a cell; never fails. */
    static NumberReading of(String cell) {
        return DanishNumberReader.read(cell);
    }
}

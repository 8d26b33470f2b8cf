package dk.sagsgang.cases;

/**
 * A running number within a year: {@code 17/46}, {@code 2012/057275}, {@code 2020-016062}.
 *
 * @param printed as printed
 * @param year four digits
 * @param sequence the running number
 */
public record YearNumber(String printed, int year, long sequence) implements JournalNumber {
    @Override
    public String normal() {
        return year + "/" + sequence;
    }
}

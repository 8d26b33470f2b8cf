package dk.sagsgang.cases;

/**
 * A number without structure, known for a case number by its label alone: {@code Sagsnr. 299835}.
 *
 * @param printed the digits as printed
 * @param number the number
 */
public record PlainNumber(String printed, long number) implements JournalNumber {
    @Override
    public String normal() {
        return Long.toString(number);
    }
}

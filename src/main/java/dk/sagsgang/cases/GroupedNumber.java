package dk.sagsgang.cases;

/**
 * Groups of digits between hyphens, as regions number their cases: {@code 1-51-71-3321-08}.
 *
 * @param printed as printed
 */
public record GroupedNumber(String printed) implements JournalNumber {
    @Override
    public String normal() {
        return printed;
    }
}

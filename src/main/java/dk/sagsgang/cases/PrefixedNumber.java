package dk.sagsgang.cases;

/**
 * A running number within a year and a system or an office: {@code EMN-2019-00123}, {@code 306-2009-600}.
 *
 * @param printed as printed
 * @param prefix the system or office, upper case
 * @param year four digits
 * @param sequence the running number
 */
public record PrefixedNumber(String printed, String prefix, int year, long sequence) implements JournalNumber {
    @Override
    public String normal() {
        return prefix + "-" + year + "-" + sequence;
    }
}

package dk.sagsgang.cases;

import org.jspecify.annotations.Nullable;

/**
 * A number in KLE, the common subject plan of Danish municipalities: {@code 00.30.04-S00-1-21}.
 *
 * @param printed as printed
 * @param subject main group, group and subject, {@code 00.30.04}
 * @param facet a letter and two digits, {@code S00}, or null where only the subject is printed
 * @param sequence the running number within subject, facet and year, or null where none is printed
 * @param year the year, four digits, or null where none is printed
 */
public record KleNumber(
        String printed,
        String subject,
        @Nullable String facet,
        @Nullable Long sequence,
        @Nullable Integer year) implements JournalNumber {

    /** Whether it names one case, not only a subject that many cases share. */
    public boolean isComplete() {
        return facet != null && sequence != null;
    }

    @Override
    public String normal() {
        StringBuilder normal = new StringBuilder(subject);
        if (facet != null) {
            normal.append('-').append(facet);
        }
        if (sequence != null) {
            normal.append('-').append(sequence);
        }
        if (year != null) {
            normal.append('-').append("%02d".formatted(year % 100));
        }
        return normal.toString();
    }
}

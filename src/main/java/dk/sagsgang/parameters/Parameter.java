package dk.sagsgang.parameters;

import dk.sagsgang.findings.Bilingual;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A number or a scale that others have set, with all its dated values. Immutable.
 *
 * @param id the name of its file
 * @param description what it is
 * @param unit what its values count
 * @param numbers dated numbers, in order of date; empty for a scale
 * @param scales dated scales, in order of date; empty for a number
 */
public record Parameter(
        String id, Bilingual description, String unit, List<DatedNumber> numbers, List<DatedScale> scales) {
    public Parameter {
        numbers =
                numbers.stream().sorted(Comparator.comparing(DatedNumber::from)).toList();
        scales = scales.stream().sorted(Comparator.comparing(DatedScale::from)).toList();
    }

    /** The number in force on a day, or empty before the first. */
    public Optional<DatedNumber> findNumber(LocalDate day) {
        return numbers.stream().filter(number -> !number.from().isAfter(day)).reduce((_, later) -> later);
    }

    /** The scale in force on a day, or empty before the first. */
    public Optional<DatedScale> findScale(LocalDate day) {
        return scales.stream().filter(scale -> !scale.from().isAfter(day)).reduce((_, later) -> later);
    }
}

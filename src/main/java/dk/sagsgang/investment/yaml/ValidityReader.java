package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Validity;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a price or a rule holds. {@code from} and {@code until} are dates, or years for the first of January;
 * {@code until} is the first day on which it no longer holds. Without {@code until} it holds until the next in its list.
 */
final class ValidityReader {
    private ValidityReader() {}

    static Validity read(Fields fields, Optional<Yaml> next) {
        Problems problems = fields.problems();
        LocalDate from =
                fields.find("from").flatMap(value -> date(value, problems)).orElse(LocalDate.MIN);
        Optional<LocalDate> stated = fields.find("until").flatMap(value -> date(value, problems));
        LocalDate until =
                stated.or(() -> next.flatMap(following -> beginning(following))).orElse(LocalDate.MAX);
        if (from.equals(until) && stated.isEmpty()) {
            problems.mismatch(
                    fields.value(),
                    new Bilingual(
                            "To begynder samme dag (" + from + "), så den første gælder aldrig.",
                            "Two begin on the same day (" + from + "), so the first never applies."),
                    new Bilingual(
                            "Giv dem hver sin dag, eller slet den ene.", "Give them different days, or delete one."));
            return Validity.ALWAYS;
        }
        if (!from.isBefore(until)) {
            problems.mismatch(
                    fields.value(),
                    new Bilingual("Perioden slutter, før den begynder.", "The period ends before it begins."),
                    new Bilingual("Skriv dem i tidsorden.", "Write them in order of date."));
            return Validity.ALWAYS;
        }
        return new Validity(from, until);
    }

    private static Optional<LocalDate> beginning(Yaml following) {
        if (following instanceof Yaml.Mapping mapping && mapping.entries().containsKey("from")) {
            return date(mapping.entries().get("from"), new Problems());
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Yaml value, Problems problems) {
        if (value instanceof Yaml.Scalar scalar && scalar.text().matches("[12]\\d{3}")) {
            return Optional.of(LocalDate.of(Integer.parseInt(scalar.text()), 1, 1));
        }
        return Scalars.date(value, problems);
    }
}

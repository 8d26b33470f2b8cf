package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The named fields of one YAML value, read one by one. A field asked for becomes a known one; {@link #refuseOthers()} then
 * reports every unknown field, with the known name closest to it.
 *
 * <p>A reading method whose field is wrong reports it and returns empty, so that reading continues and every fault is
 * reported.
 */
public final class Fields {
    private final Yaml value;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Yaml value, Problems problems) {
        this.value = value;
        this.problems = problems;
    }

    /** The fields of a value; one that has none is reported, and then every field is absent. */
    public static Fields of(Yaml value, Problems problems) {
        if (!(value instanceof Yaml.Mapping)) {
            problems.wrong(value, new Bilingual("Her skal stå felter med navne.", "Named fields are needed here."));
        }
        return new Fields(value, problems);
    }

    /** The value these fields belong to. */
    public Yaml value() {
        return value;
    }

    /** Where problems with these fields are collected. */
    public Problems problems() {
        return problems;
    }

    /** A field as it is, or empty when it is not given. */
    public Optional<Yaml> find(String name) {
        known.add(name);
        if (value instanceof Yaml.Mapping mapping) {
            return Optional.ofNullable(mapping.entries().get(name));
        }
        return Optional.empty();
    }

    /** A field that must be given. */
    public Optional<Yaml> require(String name, Bilingual allowed) {
        Optional<Yaml> found = find(name);
        if (found.isEmpty() && value instanceof Yaml.Mapping) {
            problems.missing(value, name, allowed);
        }
        return found;
    }

    /** A text that is not empty. */
    public Optional<String> text(String name) {
        return find(name).flatMap(field -> Scalars.text(field, problems));
    }

    /** A text that must be given. */
    public Optional<String> requireText(String name) {
        return require(name, new Bilingual("Skriv en tekst.", "Write a text."))
                .flatMap(field -> Scalars.text(field, problems));
    }

    /** A decimal number within the bounds. */
    public Optional<BigDecimal> number(String name, Range range) {
        return find(name).flatMap(field -> Scalars.number(field, range, problems));
    }

    /** A decimal number that must be given, within the bounds. */
    public Optional<BigDecimal> requireNumber(String name, Range range) {
        return require(name, range.allowed()).flatMap(field -> Scalars.number(field, range, problems));
    }

    /** A whole number within the bounds. */
    public Optional<Integer> integer(String name, int low, int high) {
        return find(name).flatMap(field -> Scalars.integer(field, low, high, problems));
    }

    /** A whole number that must be given, within the bounds. */
    public Optional<Integer> requireInteger(String name, int low, int high) {
        return require(name, Scalars.wholeNumber(low, high))
                .flatMap(field -> Scalars.integer(field, low, high, problems));
    }

    /** A date written as year-month-day. */
    public Optional<LocalDate> date(String name) {
        return find(name).flatMap(field -> Scalars.date(field, problems));
    }

    /** The items of a list; empty when the field is not given. */
    public List<Yaml> list(String name) {
        return find(name).map(field -> Scalars.items(field, problems)).orElse(List.of());
    }

    /** The items of a list that must be given. */
    public List<Yaml> requireList(String name) {
        return require(name, Scalars.LIST)
                .map(field -> Scalars.items(field, problems))
                .orElse(List.of());
    }

    /** Reports every field that was not asked for. Call when all known fields have been read. */
    public void refuseOthers() {
        if (value instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((name, field) -> {
                if (!known.contains(name)) {
                    problems.unknown(field, Suggestion.among(known, name));
                }
            });
        }
    }
}

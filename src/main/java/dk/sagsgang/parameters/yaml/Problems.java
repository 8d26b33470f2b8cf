package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong while a file is read, so that all of it is reported at once. Not for use by several threads.
 */
public final class Problems {
    private final List<InputProblem> found = new ArrayList<>();

    /** A field that must be there and is not. */
    public void missing(Yaml where, String field, Bilingual allowed) {
        add(
                "input-missing",
                Severity.ERROR,
                where,
                child(where, field),
                new Bilingual("Feltet mangler.", "The field is missing."),
                allowed);
    }

    /** A field whose value cannot be used. */
    public void wrong(Yaml value, Bilingual allowed) {
        String given = value instanceof Yaml.Scalar scalar && scalar.isEmpty() ? "intet" : value.kind();
        add(
                "input-wrong-value",
                Severity.ERROR,
                value,
                value.path(),
                new Bilingual("Der står " + given + ".", "The value is " + english(value) + "."),
                allowed);
    }

    /** Two fields that do not fit together: units, price levels, names that refer to nothing. */
    public void mismatch(Yaml value, Bilingual message, Bilingual allowed) {
        add("input-mismatch", Severity.ERROR, value, value.path(), message, allowed);
    }

    /** Something allowed that the author should know. */
    public void note(Yaml value, Bilingual message, Bilingual advice) {
        add("input-note", Severity.WARNING, value, value.path(), message, advice);
    }

    void unknown(Yaml value, Bilingual allowed) {
        add(
                "input-unknown-field",
                Severity.ERROR,
                value,
                value.path(),
                new Bilingual("Feltet kendes ikke.", "The field is not known."),
                allowed);
    }

    void unreadable(Yaml value, String danish, String english) {
        add(
                "input-unreadable",
                Severity.ERROR,
                value,
                value.path(),
                new Bilingual(danish, english),
                new Bilingual("Filen skal være gyldig YAML.", "The file must be valid YAML."));
    }

    private void add(String code, Severity severity, Yaml where, String path, Bilingual message, Bilingual remedy) {
        found.add(new InputProblem(code, severity, where.place(), path, message, remedy));
    }

    /** All found so far, in the order they were met. */
    public List<InputProblem> list() {
        return List.copyOf(found);
    }

    /** Whether anything is so wrong that the file must be refused. */
    public boolean refused() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static String child(Yaml where, String field) {
        return where.path().isEmpty() ? field : where.path() + "." + field;
    }

    private static String english(Yaml value) {
        return switch (value) {
            case Yaml.Scalar scalar -> scalar.isEmpty() ? "empty" : "\"" + scalar.shortened() + "\"";
            case Yaml.Sequence _ -> "a list";
            case Yaml.Mapping _ -> "named fields";
        };
    }
}

package dk.sagsgang.investment.web.form;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.parameters.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** How large a calculation may be that anyone can send to the site. The command line has no such limits. */
public final class Limits {
    /** Most bytes of an investment file, unpacked. */
    public static final int BYTES = 48 * 1024;

    /** Most characters of an investment file packed into an address. */
    public static final int PACKED = 12_000;

    /** Most years. */
    public static final int HORIZON = 80;

    static final int PAYERS = 6;
    private static final int COHORTS = 20;
    private static final int LINES = 40;
    private static final int VALUES = 80;

    private Limits() {}

    /** What is too large in a file, or empty when nothing is. */
    public static Optional<Bilingual> exceeded(Yaml file) {
        if (!(file instanceof Yaml.Mapping mapping)) {
            return Optional.empty();
        }
        return List.of(
                        most(mapping, "payers", PAYERS, "betalere", "payers"),
                        most(mapping, "cohorts", COHORTS, "hold", "cohorts"),
                        most(mapping, "costs", LINES, "udgifter", "costs"),
                        most(mapping, "savedCosts", LINES, "sparede udgifter", "saved costs"),
                        most(mapping, "consequences", LINES, "virkninger", "consequences"),
                        most(mapping, "scenarios", COHORTS, "scenarier", "scenarios"),
                        longest(file))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Bilingual> most(Yaml.Mapping file, String name, int most, String danish, String english) {
        return file.entries().get(name) instanceof Yaml.Sequence list
                        && list.items().size() > most
                ? Optional.of(new Bilingual(
                        "Her på siden kan der højst være " + most + " " + danish + ".",
                        "There can be at most " + most + " " + english + " here."))
                : Optional.empty();
    }

    private static Optional<Bilingual> longest(Yaml yaml) {
        boolean tooLong = switch (yaml) {
            case Yaml.Scalar _ -> false;
            case Yaml.Sequence list ->
                list.items().size() > VALUES
                        || list.items().stream().anyMatch(item -> longest(item).isPresent());
            case Yaml.Mapping mapping ->
                mapping.entries().size() > VALUES
                        || mapping.entries().values().stream()
                                .anyMatch(item -> longest(item).isPresent());
        };
        return tooLong
                ? Optional.of(new Bilingual(
                        "Her på siden kan en liste højst have " + VALUES + " tal.",
                        "A list can have at most " + VALUES + " numbers here."))
                : Optional.empty();
    }
}

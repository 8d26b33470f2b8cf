package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.model.Payers;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who pays and gains: a name, or {@code {name: borger, public: false}} for somebody outside the public sector. */
final class PayerReader {
    /** The result has figures of its own by these names beside the payers'. */
    private static final Set<String> TAKEN = Set.of("cost", "net", "all");

    private static final Bilingual ONCE = new Bilingual("Skriv hver betaler én gang.", "Write each payer once.");
    private static final Bilingual TRUTH = new Bilingual("Skriv true eller false.", "Write true or false.");

    private final Problems problems;
    private final List<Payer> all = new ArrayList<>();
    private final Set<Payer> outside = new LinkedHashSet<>();

    private PayerReader(Problems problems) {
        this.problems = problems;
    }

    static Payers read(List<Yaml> values, Problems problems) {
        PayerReader reader = new PayerReader(problems);
        values.forEach(reader::add);
        return new Payers(reader.all, reader.outside);
    }

    private void add(Yaml value) {
        if (value instanceof Yaml.Mapping) {
            Fields fields = Fields.of(value, problems);
            Optional<Payer> payer = fields.requireText("name").flatMap(name -> named(name, value));
            Optional<Boolean> open = fields.find("public").flatMap(this::truth);
            fields.refuseOthers();
            payer.filter(_ -> open.isPresent() && !open.get()).ifPresent(outside::add);
        } else {
            Scalars.text(value, problems)
                    .flatMap(name -> named(name, value))
                    .filter(payer -> PrivatePayerNames.contains(payer.name()))
                    .ifPresent(payer -> noteCounted(payer, value));
        }
    }

    private Optional<Payer> named(String name, Yaml where) {
        Payer payer = new Payer(name);
        if (TAKEN.contains(name.toLowerCase(Locale.ROOT))) {
            problems.mismatch(
                    where,
                    new Bilingual(
                            "En betaler kan ikke hedde »" + name + "«, for resultatet har et tal af det navn.",
                            "A payer cannot be called \"" + name + "\": the result has a figure of that name."),
                    new Bilingual("Giv betaleren et andet navn.", "Give the payer another name."));
            return Optional.empty();
        }
        if (all.contains(payer)) {
            problems.wrong(where, ONCE);
            return Optional.empty();
        }
        all.add(payer);
        return Optional.of(payer);
    }

    private Optional<Boolean> truth(Yaml value) {
        if (value instanceof Yaml.Scalar scalar
                && !scalar.quoted()
                && Set.of("true", "false").contains(scalar.text())) {
            return Optional.of(Boolean.valueOf(scalar.text()));
        }
        problems.wrong(value, TRUTH);
        return Optional.empty();
    }

    private void noteCounted(Payer payer, Yaml where) {
        problems.note(
                where,
                new Bilingual(
                        "»" + payer
                                + "« regnes som offentlig betaler og tæller med i, hvornår det offentlige går i nul.",
                        "\"" + payer + "\" is taken for a public payer and counts in the public break-even."),
                new Bilingual(
                        "Skriv {name: " + payer + ", public: false}, hvis betaleren ikke er offentlig.",
                        "Write {name: " + payer + ", public: false} if the payer is not public."));
    }
}

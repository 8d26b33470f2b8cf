package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Consequence;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.PriceTerm;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The consequences of a file. */
final class ConsequenceReader {
    private static final Bilingual QUANTITIES = new Bilingual(
            "Skriv perSuccess: ændringen i antal enheder pr. succes for hvert år.",
            "Write perSuccess: the change in units per success for each year.");

    private final Reading reading;
    private final PriceReader prices;

    ConsequenceReader(Reading reading) {
        this.reading = reading;
        this.prices = new PriceReader(reading);
    }

    List<Consequence> read(List<Yaml> values) {
        Set<String> taken = new HashSet<>();
        List<Consequence> consequences = new ArrayList<>();
        for (Yaml value : values) {
            consequences.add(consequence(Fields.of(value, reading.problems()), taken));
        }
        return consequences;
    }

    private Consequence consequence(Fields fields, Set<String> taken) {
        String name = LineReader.name(fields, taken);
        String path = "consequences[" + name + "]";
        String unit = fields.requireText("unit").orElse("?");
        if (fields.find("perSuccess").isEmpty() && fields.find("whileRunning").isEmpty()) {
            fields.require("perSuccess", QUANTITIES);
        } else if (fields.list("perSuccess").isEmpty()
                && fields.list("whileRunning").isEmpty()) {
            reading.problems()
                    .mismatch(
                            fields.find("perSuccess").orElse(fields.value()),
                            new Bilingual("Konsekvensen har ingen tal.", "The consequence has no quantities."),
                            QUANTITIES);
        }
        List<Estimate> perSuccess = LineReader.estimates(fields.list("perSuccess"), path + ".perSuccess", reading);
        List<Estimate> running = LineReader.estimates(fields.list("whileRunning"), path + ".whileRunning", reading);
        List<PriceTerm> terms = prices.read(fields, path, unit);
        Consequence consequence = new Consequence(
                name,
                unit,
                LineReader.committee(fields, reading),
                perSuccess,
                running,
                terms,
                LineReader.level(fields, path));
        fields.number("baseline", Range.NOT_NEGATIVE).ifPresent(baseline -> {
            noteBeyond(baseline, fields.list("perSuccess"), perSuccess, consequence);
            noteBeyond(baseline, fields.list("whileRunning"), running, consequence);
        });
        fields.refuseOthers();
        return consequence;
    }

    /** Nobody can use less than nothing; the calculation follows the formula, and the author is told. */
    private void noteBeyond(BigDecimal baseline, List<Yaml> written, List<Estimate> read, Consequence consequence) {
        for (int i = 0; i < read.size(); i++) {
            BigDecimal change = read.get(i).point().multiply(consequence.level().point());
            if (baseline.add(change).signum() < 0) {
                reading.problems()
                        .note(
                                written.get(i),
                                new Bilingual(
                                        "Der spares mere, end der bruges uden indsatsen (baseline "
                                                + baseline.toPlainString() + ").",
                                        "More is saved than is used without the programme (baseline "
                                                + baseline.toPlainString() + ")."),
                                new Bilingual("Ret tallet eller baseline.", "Correct the number or baseline."));
            }
        }
    }
}

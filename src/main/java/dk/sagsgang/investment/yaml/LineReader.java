package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Committee;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.quantities.PriceLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What lines of costs and consequences have in common. */
final class LineReader {
    private LineReader() {}

    /** The line's name, which no other line of the list may have. */
    static String name(Fields fields, Set<String> taken) {
        String name = fields.requireText("name").orElse("?");
        if (!taken.add(name)) {
            fields.problems()
                    .mismatch(
                            fields.find("name").orElse(fields.value()),
                            new Bilingual("Navnet »" + name + "« er brugt før.", "The name is already in use."),
                            new Bilingual("Giv hver linje sit eget navn.", "Give each line a name of its own."));
        }
        return name;
    }

    /** A payer by name; one that is not declared is reported, unless none is and that has been reported. */
    static Payer payer(String name, Yaml where, Reading reading) {
        Payer payer = new Payer(name);
        if (!reading.payers().contains(payer) && !reading.payers().isEmpty()) {
            List<String> known = reading.payers().stream().map(Payer::name).toList();
            reading.problems()
                    .mismatch(
                            where,
                            new Bilingual(
                                    "»" + name + "« står ikke under payers.", "\"" + name + "\" is not among payers."),
                            Suggestion.among(known, name));
        }
        return payer;
    }

    static Optional<Committee> committee(Fields fields, Reading reading) {
        Optional<String> name = fields.text("committee");
        Optional<Committee> found = name.flatMap(wanted -> reading.committees().stream()
                .filter(committee -> committee.name().equals(wanted))
                .findFirst());
        if (name.isPresent() && found.isEmpty()) {
            reading.problems()
                    .mismatch(
                            fields.find("committee").orElse(fields.value()),
                            new Bilingual("»" + name.get() + "« står ikke under committees.", "Not among committees."),
                            new Bilingual(
                                    "Skriv det under committees: {kommune: [" + name.get() + "]}.",
                                    "Declare it under committees: {kommune: [" + name.get() + "]}."));
        }
        return found;
    }

    /** The factor from the level a line states to the case's; 1 when it states none. */
    static BigDecimal conversion(Fields fields, Reading reading) {
        Optional<Integer> stated = fields.integer("priceLevel", 1970, 2200);
        if (stated.isEmpty()) {
            return BigDecimal.ONE;
        }
        Yaml where = fields.find("priceLevel").orElse(fields.value());
        return reading.index().factor(new PriceLevel(stated.get()), reading.priceLevel(), where, reading.problems());
    }

    /** The common factor on a line, 1 unless given. */
    static Estimate level(Fields fields, String line) {
        return fields.find("level")
                .map(value -> EstimateReader.read(value, line + ".level", fields.problems()))
                .orElse(Estimate.of(line + ".level", BigDecimal.ONE));
    }

    static List<Estimate> estimates(List<Yaml> values, String name, Reading reading) {
        List<Estimate> estimates = new ArrayList<>();
        for (Yaml value : values) {
            estimates.add(EstimateReader.read(value, name + "[" + estimates.size() + "]", reading.problems()));
        }
        return estimates;
    }
}

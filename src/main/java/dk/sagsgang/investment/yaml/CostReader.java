package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.CostLine;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Costs, and costs saved, of a file. */
final class CostReader {
    private static final Bilingual AMOUNTS = new Bilingual(
            "Skriv amounts: et beløb i kroner for hvert år, eller perParticipant.",
            "Write amounts: kroner for each year, or perParticipant.");

    private final Reading reading;

    CostReader(Reading reading) {
        this.reading = reading;
    }

    /** @param list the field they are in, {@code costs} or {@code savedCosts} */
    List<CostLine> read(List<Yaml> values, String list) {
        Set<String> taken = new HashSet<>();
        List<CostLine> lines = new ArrayList<>();
        for (Yaml value : values) {
            lines.add(line(Fields.of(value, reading.problems()), list, taken));
        }
        return lines;
    }

    private CostLine line(Fields fields, String list, Set<String> taken) {
        String name = LineReader.name(fields, taken);
        String path = list + "[" + name + "]";
        Payer payer = fields.requireText("payer")
                .map(text -> LineReader.payer(text, fields.find("payer").orElse(fields.value()), reading))
                .orElse(new Payer("?"));
        Optional<Estimate> each = fields.find("perParticipant")
                .map(value -> EstimateReader.read(value, path + ".perParticipant", reading.problems()));
        if (fields.find("amounts").isEmpty() && each.isEmpty()) {
            fields.require("amounts", AMOUNTS);
        }
        List<Estimate> amounts = LineReader.estimates(fields.list("amounts"), path + ".amounts", reading);
        BigDecimal overhead = fields.number("overhead", Range.between(0, 2)).orElse(BigDecimal.ZERO);
        BigDecimal conversion = LineReader.conversion(fields, reading).multiply(BigDecimal.ONE.add(overhead));
        CostLine line = new CostLine(
                name,
                payer,
                LineReader.committee(fields, reading),
                amounts,
                each,
                conversion,
                LineReader.level(fields, path));
        fields.refuseOthers();
        return line;
    }
}

package dk.sagsgang.investment.benefits;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.knowledge.CsvTable;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.InputProblem;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.quantities.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Realised gains out of a table with the columns {@code benefit}, {@code year}, {@code amount}, {@code recordedOn} and
 * {@code source}.
 *
 * @param realised the rows that are right
 * @param problems what is wrong with the others, with their lines
 */
public record RealisedTable(List<Realised> realised, List<InputProblem> problems) {
    public RealisedTable {
        realised = List.copyOf(realised);
        problems = List.copyOf(problems);
    }

    /** @param source the file's name for messages */
    public static RealisedTable read(String source, String text, BenefitRegister register) {
        Problems problems = new Problems();
        List<Realised> realised = new ArrayList<>();
        for (Yaml.Mapping row : CsvTable.rows(source, text, problems)) {
            row(Fields.of(row, problems), register).ifPresent(realised::add);
        }
        return new RealisedTable(realised, problems.list());
    }

    private static Optional<Realised> row(Fields fields, BenefitRegister register) {
        Optional<BenefitId> id = fields.requireText("benefit").map(BenefitId::new);
        Optional<Integer> year = fields.requireInteger("year", 1970, 2200);
        Optional<BigDecimal> amount = fields.requireNumber("amount", Range.ANY);
        fields.require("recordedOn", new Bilingual("Skriv en dato.", "Write a date."));
        Optional<LocalDate> day = fields.date("recordedOn");
        Optional<String> source = fields.requireText("source");
        fields.refuseOthers();
        if (id.isPresent() && register.find(id.get()).isEmpty()) {
            fields.problems()
                    .mismatch(
                            fields.value(),
                            new Bilingual(
                                    "Gevinsten »" + id.get().value() + "« findes ikke.", "There is no such benefit."),
                            new Bilingual("Ret id, eller opret gevinsten først.", "Mend the id."));
            return Optional.empty();
        }
        return id.isPresent() && year.isPresent() && amount.isPresent() && day.isPresent() && source.isPresent()
                ? Optional.of(new Realised(id.get(), year.get(), Money.ofKroner(amount.get()), day.get(), source.get()))
                : Optional.empty();
    }
}

package dk.sagsgang.parameters;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The format of a parameter file: id, description, unit, source, and {@code values} or {@code scales} by date. */
final class ParameterFile {
    private static final Bilingual DATE = new Bilingual("Skriv en dato.", "Write a date.");

    private ParameterFile() {}

    static Optional<Parameter> read(String name, String text, Problems problems) {
        return YamlDocument.read(name, text, problems).flatMap(top -> parameter(Fields.of(top, problems)));
    }

    private static Optional<Parameter> parameter(Fields fields) {
        String id = fields.requireText("id").orElse("");
        Bilingual description = fields.require("description", new Bilingual("Skriv da og en.", "Write da and en."))
                .map(value -> bilingual(Fields.of(value, fields.problems())))
                .orElse(new Bilingual("-", "-"));
        String unit = fields.requireText("unit").orElse("");
        String source = fields.text("source").orElse("");
        List<DatedNumber> numbers = new ArrayList<>();
        fields.list("values").forEach(value -> numbers.add(number(Fields.of(value, fields.problems()), source)));
        List<DatedScale> scales = new ArrayList<>();
        fields.list("scales")
                .forEach(value -> scale(Fields.of(value, fields.problems())).ifPresent(scales::add));
        fields.refuseOthers();
        return fields.problems().refused()
                ? Optional.empty()
                : Optional.of(new Parameter(id, description, unit, numbers, scales));
    }

    private static Bilingual bilingual(Fields fields) {
        return new Bilingual(
                fields.requireText("da").orElse("-"), fields.requireText("en").orElse("-"));
    }

    private static DatedNumber number(Fields fields, String common) {
        LocalDate from = from(fields);
        BigDecimal value = fields.requireNumber("value", Range.ANY).orElse(BigDecimal.ZERO);
        String source = fields.text("source").orElse(common);
        fields.refuseOthers();
        return new DatedNumber(from, value, source);
    }

    private static Optional<DatedScale> scale(Fields fields) {
        LocalDate from = from(fields);
        String source = fields.requireText("source").orElse("");
        List<DatedScale.Bracket> brackets = new ArrayList<>();
        for (Yaml value : fields.requireList("brackets")) {
            Fields step = Fields.of(value, fields.problems());
            brackets.add(new DatedScale.Bracket(
                    step.requireInteger("from", 0, 10_000).orElse(0),
                    step.requireNumber("value", Range.ANY).orElse(BigDecimal.ZERO)));
            step.refuseOthers();
        }
        fields.refuseOthers();
        return brackets.isEmpty() ? Optional.empty() : Optional.of(new DatedScale(from, source, brackets));
    }

    private static LocalDate from(Fields fields) {
        fields.require("from", DATE);
        return fields.date("from").orElse(LocalDate.EPOCH);
    }
}

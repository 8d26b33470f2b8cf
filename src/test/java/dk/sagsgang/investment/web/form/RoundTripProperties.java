package dk.sagsgang.investment.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.report.JsonAnswer;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A form becomes a file and the file the same form again, in both languages and however its numbers are written. */
class RoundTripProperties {
    @Property(tries = 150)
    void a_form_comes_back_as_it_was(
            @ForAll("drafts") Map<String, String> fields, @ForAll("numerals") NumberFormats numerals) {
        Draft draft = new Draft(inNumerals(fields, numerals));
        BoundForm written = FormBinder.bind(draft, numerals);
        assertThat(written.problems()).isEmpty();
        assertThat(FormFiller.fill(mapping(written.yaml()), numerals).draft().values())
                .containsExactlyInAnyOrderEntriesOf(draft.values());
    }

    /** So nothing is lost by not parsing the text that the form is written as. */
    @Property(tries = 150)
    void a_form_is_bound_to_what_reading_its_text_would_give(@ForAll("drafts") Map<String, String> fields) {
        BoundForm bound = FormBinder.bind(new Draft(fields), NumberFormats.DANISH);
        assertThat(bound.tree()).isEqualTo(mapping(bound.yaml()));
    }

    @Property(tries = 150)
    void a_file_travels_unharmed_in_an_address(@ForAll("drafts") Map<String, String> fields) {
        String yaml = FormBinder.bind(new Draft(fields), NumberFormats.DANISH).yaml();
        assertThat(SerializedForm.unpack(SerializedForm.pack(yaml))).contains(yaml);
    }

    @Property(tries = 500)
    void a_number_is_read_as_it_is_written(@ForAll BigDecimal number, @ForAll("printed") NumberFormats numerals) {
        BigDecimal some = number.remainder(new BigDecimal("1e12"))
                .setScale(Math.min(10, Math.max(0, number.scale())), java.math.RoundingMode.DOWN);
        assertThat(numerals.find(numerals.shortest(some)).orElseThrow()).isEqualByComparingTo(some);
    }

    /** Also what no question has room for: dated prices, refunds, committees, distributions of every kind. */
    @Example
    void every_worked_example_calculates_the_same_after_the_form() throws Exception {
        InvestmentReader reader = new InvestmentReader(new Parameters());
        try (Stream<Path> files = Files.list(Path.of("situations/investment"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String original = Files.readString(file);
                FilledForm draft = FormFiller.fill(mapping(original), NumberFormats.DANISH);
                BoundForm written = FormBinder.bind(draft, NumberFormats.DANISH);
                assertThat(written.problems()).as(file.toString()).isEmpty();
                assertThat(written.tree()).as(file.toString()).isEqualTo(mapping(written.yaml()));
                var before = JsonAnswer.of(InvestmentResult.of(reader.read("before", original)));
                var after = JsonAnswer.of(InvestmentResult.of(reader.read("after", written.yaml())));
                before.remove("notes");
                after.remove("notes");
                assertThat(after.toString()).as(file.toString()).isEqualTo(before.toString());
            }
        }
    }

    private static Map<String, String> inNumerals(Map<String, String> danish, NumberFormats numerals) {
        Map<String, String> fields = new LinkedHashMap<>();
        danish.forEach((name, text) -> fields.put(
                name,
                numerals == NumberFormats.DANISH
                                || !name.matches(".*(antal|gennemfoerer|beloeb|maengde|pris\\.\\d|succes.*|plusminus)")
                        ? text
                        : text.replace('.', '_').replace(',', '.').replace('_', ',')));
        return fields;
    }

    private static Yaml.Mapping mapping(String yaml) {
        return (Yaml.Mapping)
                YamlDocument.read("beregning.yaml", yaml, new Problems()).orElseThrow();
    }

    /** As forms are filled in. */
    @Provide
    Arbitrary<NumberFormats> numerals() {
        return Arbitraries.of(NumberFormats.DANISH, NumberFormats.ENGLISH);
    }

    /** Also as pages print, since readers copy from them. */
    @Provide
    Arbitrary<NumberFormats> printed() {
        return Arbitraries.of(
                NumberFormats.DANISH,
                NumberFormats.ENGLISH,
                NumberFormats.DANISH.typeset(),
                NumberFormats.ENGLISH.typeset());
    }

    @Provide
    Arbitrary<Map<String, String>> drafts() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("abcæøåÆØÅ :#\"'\\-{}[],&*!|>%@`0123456789~")
                .ofMinLength(1)
                .ofMaxLength(18)
                .map(text -> "x" + text.strip());
        Arbitrary<String> amounts = Arbitraries.integers()
                .between(0, 5_000_000)
                .map(n -> NumberFormats.DANISH.shortest(BigDecimal.valueOf(n, 2)));
        Arbitrary<String> quantities = Arbitraries.integers()
                .between(-400, 400)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> list.stream()
                        .map(n -> NumberFormats.DANISH.shortest(BigDecimal.valueOf(n, 1)))
                        .collect(Collectors.joining("; ")));
        Arbitrary<Integer> rows = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> percent = Arbitraries.integers().between(1, 99);
        return Combinators.combine(names, amounts, quantities, rows, percent, names)
                .as(RoundTripProperties::draft);
    }

    private static Map<String, String> draft(
            String title, String amount, String quantities, int rows, int percent, String words) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("titel", title);
        fields.put("startaar", "2026");
        fields.put("prisniveau", "2025");
        fields.put("betalere", "kommune, region, stat");
        fields.put("diskontering", List.of("fm", "ingen").get(percent % 2));
        fields.put(
                "succes",
                NumberFormats.DANISH
                        .shortest(BigDecimal.valueOf(percent * 7L, 1))
                        .replaceFirst("^0$", "1"));
        fields.put("forsinkelse", String.valueOf(percent % 3));
        fields.put("forudsaetninger", words + "\n" + title);
        for (int i = 0; i < rows; i++) {
            fields.put("hold." + i + ".aar", String.valueOf(i));
            fields.put("hold." + i + ".antal", amount);
            fields.put("hold." + i + ".gennemfoerer", String.valueOf(percent));
            fields.put("udgift." + i + ".navn", words + i);
            fields.put("udgift." + i + ".betaler", "stat");
            fields.put("udgift." + i + ".beloeb", amount + "; " + amount);
            fields.put("udgift." + i + ".plusminus", String.valueOf(percent));
            fields.put("virkning." + i + ".navn", title + i);
            fields.put("virkning." + i + ".enhed", words);
            fields.put("virkning." + i + ".maengde", quantities);
            fields.put("virkning." + i + ".pris." + i % 3, amount);
        }
        return fields;
    }
}

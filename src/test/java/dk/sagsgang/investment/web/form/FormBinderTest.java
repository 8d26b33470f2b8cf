package dk.sagsgang.investment.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.quantities.NumberFormats;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field that cannot be used is named, with what is allowed there. */
class FormBinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "succes          | ti           | Skriv en procent fra -100 til 100",
                "succes          | 101          | Skriv en procent fra -100 til 100",
                "hold.0.antal    | -5           | Skriv et tal på 0 eller mere",
                "hold.0.gennemfoerer | 120      | Skriv en procent fra 0 til 100",
                "udgift.0.beloeb | 100; mange   | Skriv et tal for hvert år",
                "udgift.0.betaler| amt          | Vælg en betaler: kommune, stat",
                "virkning.0.maengde | 0.10      | Skriv et tal for hvert år",
                "virkning.0.pris.0 | dyr        | Skriv et tal",
                "startaar        | 26           | Skriv et helt tal fra 1970 til 2200",
                "forsinkelse     | 1,5          | Skriv et helt tal fra 0 til 50",
                "succes.lav      | 30           | Skriv både den laveste og den højeste",
                "rest            | [1, 2]       | Skriv felter med navne",
                "hold.0.yaml     | {year: 0     | Filen skal være gyldig YAML"
            })
    void a_wrong_field_is_named_with_what_is_allowed(String field, String typed, String allowed) {
        Map<String, String> fields = calculation();
        fields.put(field, typed);
        var problems = FormBinder.bind(new Draft(fields), NumberFormats.DANISH).problems();
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.message().danish()).contains(allowed));
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.field()).startsWith(field.replaceAll("\\.lav$", "")));
    }

    @Test
    void a_right_form_has_no_problems_and_becomes_the_file_people_know() {
        var written = FormBinder.bind(new Draft(calculation()), NumberFormats.DANISH);
        assertThat(written.problems()).isEmpty();
        assertThat(written.yaml())
                .contains(
                        "startYear: 2026\n",
                        "payers: [kommune, stat]\n",
                        "  - {year: 0, participants: 34, completion: 0.9}\n",
                        "  - {name: Drift, payer: kommune, amounts: [958000, 958000.5]}\n",
                        "successRate: 0.1\n",
                        "  - {name: Døgn, unit: døgn, perSuccess: [-20, -15], prices: {kommune: 700}}\n");
    }

    static Map<String, String> calculation() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("titel", "Prøve");
        fields.put("startaar", "2026");
        fields.put("betalere", "kommune, stat");
        fields.put("hold.0.antal", "34");
        fields.put("hold.0.gennemfoerer", "90");
        fields.put("udgift.0.navn", "Drift");
        fields.put("udgift.0.betaler", "kommune");
        fields.put("udgift.0.beloeb", "958.000; 958.000,5");
        fields.put("succes", "10");
        fields.put("forsinkelse", "1");
        fields.put("virkning.0.navn", "Døgn");
        fields.put("virkning.0.enhed", "døgn");
        fields.put("virkning.0.maengde", "−20; -15");
        fields.put("virkning.0.pris.0", "700");
        return fields;
    }
}

package dk.sagsgang.investment.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cli.Sagsgang;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InvestCommandTest {
    private static final String SHELTER = "situations/investment/shelter-days.yaml";
    private static final String UNCERTAIN = "situations/investment/uncertain-success.yaml";

    @Test
    void the_json_answer_has_the_fields_that_others_rely_on() {
        JsonNode json = JsonMapper.shared().readTree(run("invest", UNCERTAIN).out());
        assertThat(json.propertyNames())
                .contains(
                        "years",
                        "cost",
                        "byPayer",
                        "undiscounted",
                        "presentValue",
                        "breakEvenSuccessRate",
                        "successesNeeded",
                        "paybackYear",
                        "tornado",
                        "monteCarlo",
                        "explanation");
        assertThat(json.get("tornado").get(0).propertyNames()).contains("input", "low", "high", "netLow", "netHigh");
        assertThat(json.get("monteCarlo").propertyNames()).contains("mean", "sd", "quantiles", "probabilityPositive");
        assertThat(json.get("monteCarlo").get("quantiles").propertyNames())
                .containsExactly("p5", "p25", "p50", "p75", "p95");
        assertThat(json.get("presentValue").propertyNames()).containsExactly("cost", "kommune", "stat", "net");
    }

    @Test
    void what_is_never_earned_back_has_no_payback_year_and_no_simulation_was_asked_for() {
        JsonNode json = JsonMapper.shared().readTree(run("invest", SHELTER).out());
        assertThat(json.get("paybackYear").get("undiscounted").isNull()).isTrue();
        assertThat(json.get("monteCarlo").isNull()).isTrue();
    }

    @Test
    void the_text_answer_ends_in_a_conclusion_in_danish() {
        assertThat(run("invest", UNCERTAIN, "--format", "text").out())
                .contains("Prisniveau 2026-pl")
                .contains("samlet gevinst på 50.000 kr. i nutidsværdi")
                .contains("succesrate på 10,0 %");
    }

    @Test
    void a_refused_file_says_what_and_where_and_exits_with_2(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("forkert.yaml");
        Files.writeString(file, Files.readString(Path.of(SHELTER)).replace("participants: 34,", "participants: -1,"));
        Ran ran = run("invest", file.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("forkert.yaml, linje 8, cohorts[0].participants: Der står »-1«.");
    }

    @Test
    void figures_that_do_not_come_out_as_the_file_says_are_named_and_exit_with_1(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("andet.yaml");
        Files.writeString(file, Files.readString(Path.of(SHELTER)).replace("net: -2350400", "net: -2350401"));
        Ran ran = run("invest", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("expected.undiscounted.net: ventet -2350401, fik -2350400.00");
    }

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Sagsgang.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(code, out.toString(), err.toString());
    }
}

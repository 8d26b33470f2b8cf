package dk.sagsgang.investment.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cli.CommandRun;
import dk.sagsgang.cli.SmallMinutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeping calculations with cases, from the command line. */
class KeepCommandsTest {
    private static final String CASE = "21.00.00-P20-3-23";
    private static final Path DEMO = Path.of("demo/investment");
    private static final Path HOUSING = DEMO.resolve("housing-first.yaml");
    private static final Path KNOWLEDGE = DEMO.resolve("knowledge-base.yaml");

    @TempDir
    Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void importMinutes() {
        data = folder.resolve("data");
        CommandRun.of("import", SmallMinutes.writeTo(folder), "--data", data);
    }

    @Test
    void a_calculation_is_kept_once_and_listed_with_its_result() {
        CommandRun first = keep(HOUSING);
        CommandRun again = keep(HOUSING);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("Gemt: »Egen bolig", "nr. 1, version 1", "netto", "overskud i");
        assertThat(again.out()).contains("Uændret:", "er gemt før");
        assertThat(run("invest-list").out()).contains(CASE + " nr. 1:", "version 1, gemt");
    }

    @Test
    void the_list_as_json_has_the_fields_that_others_rely_on() {
        keep(HOUSING);
        JsonNode line = JsonMapper.shared()
                .readTree(run("invest-list", "--case", CASE, "--format", "json").out())
                .get(0);

        assertThat(line.propertyNames())
                .contains(
                        "case",
                        "number",
                        "title",
                        "edition",
                        "kept",
                        "net",
                        "probabilityPositive",
                        "knowledge",
                        "stale");
        assertThat(line.get("stale").asBoolean()).isFalse();
    }

    @Test
    void an_exported_file_is_exactly_the_one_that_was_kept() throws IOException {
        keep(HOUSING);

        assertThat(run("invest-export", "--case", CASE).out()).isEqualTo(Files.readString(HOUSING));
    }

    @Test
    void a_new_knowledge_base_is_compared_with_the_last_and_names_what_is_stale_now() throws IOException {
        assertThat(run("knowledge", KNOWLEDGE).out())
                .contains("Indlæst: Eksempelbasen 2026-1", "4 priser", "opdigtede");
        keep(HOUSING);

        CommandRun later = run("knowledge", later());

        assertThat(later.out())
                .contains(
                        "Ændret siden Eksempelbasen 2026-1",
                        "prices/doegn-kommune, amount: 900 -> 950",
                        "Forældet: »Egen bolig",
                        "invest-rerun --case " + CASE);
        assertThat(run("invest-list").out()).contains("FORÆLDET");
    }

    @Test
    void a_rerun_shows_the_difference_line_by_line_and_its_file_can_be_kept_as_the_next_version() throws IOException {
        run("knowledge", KNOWLEDGE);
        keep(HOUSING);
        run("knowledge", later());
        Path renewed = folder.resolve("ny.yaml");

        CommandRun rerun = run("invest-rerun", "--case", CASE, "--write", renewed);

        assertThat(rerun.code()).as(rerun.err()).isZero();
        assertThat(rerun.out()).contains("2027 Døgn på forsorgshjem, kommune: ", " -> ", "Før: netto", "Nu:  netto");
        assertThat(run("invest-rerun", "--case", CASE, "--write", renewed).err())
                .contains("findes i forvejen");
        assertThat(keep(renewed).out()).contains("nr. 1, version 2", "intet af det, den bruger, er ændret");
    }

    @Test
    void a_scenario_names_what_it_is_a_copy_of() throws IOException {
        keep(HOUSING);
        Path scenario = Files.writeString(
                folder.resolve("scenarie.yaml"),
                Files.readString(HOUSING).replace("title: Egen bolig", "title: Halvt så mange i egen bolig"));

        assertThat(run("invest-keep", scenario, "--case", CASE, "--copy-of", "1")
                        .out())
                .contains("nr. 2, version 1");
        assertThat(run("invest-keep", scenario, "--case", CASE, "--copy-of", "9")
                        .err())
                .contains("ingen beregning nr. 9");
    }

    @Test
    void what_cannot_be_done_is_reported_with_what_to_do_and_exits_with_2() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("forkert.yaml"), Files.readString(HOUSING).replace("lag: 1", "lag: en"));

        CommandRun unknown = run("invest-keep", HOUSING, "--case", "99.99.99-A00-1-20");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("ingen sag med nummeret 99.99.99-A00-1-20", "./sagsgang search");
        assertThat(run("invest-keep", wrong, "--case", CASE).err()).contains("forkert.yaml, linje", "lag");
        assertThat(run("invest-keep", HOUSING).err()).contains("Der mangler: --case");
        assertThat(run("invest-export", "--case", CASE, "--number", "3").err()).contains("ingen beregning nr. 3");
        assertThat(run("knowledge", HOUSING).err()).contains("Intet er indlæst");
    }

    @Test
    void a_version_of_a_knowledge_base_with_other_contents_is_refused() throws IOException {
        run("knowledge", KNOWLEDGE);
        Path changed = Files.writeString(
                folder.resolve("base.yaml"), Files.readString(KNOWLEDGE).replace("amount: 900,", "amount: 901,"));

        CommandRun refused = run("knowledge", changed);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("Eksempelbasen 2026-1 er indlæst før med et andet indhold");
    }

    private Path later() throws IOException {
        return Files.writeString(
                folder.resolve("base-2.yaml"),
                Files.readString(KNOWLEDGE)
                        .replace("version: 2026-1", "version: 2026-2")
                        .replace("2026-01-15", "2026-08-15")
                        .replace("amount: 900,", "amount: 950,"));
    }

    private CommandRun keep(Path file) {
        return run("invest-keep", file, "--case", CASE);
    }

    private CommandRun run(Object... arguments) {
        Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data;
        return CommandRun.of(all);
    }
}

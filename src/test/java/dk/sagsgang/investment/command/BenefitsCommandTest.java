package dk.sagsgang.investment.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cli.CommandRun;
import dk.sagsgang.cli.SmallMinutes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benefit register by the command line. */
class BenefitsCommandTest {
    private static final Path PLAN = Path.of("demo/investment/benefits/vej-til-service.yaml");
    private static final String HEADING = "investment;line;period;amount;recordedOn;source\n";

    @TempDir
    Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void name() {
        data = folder.resolve("data");
    }

    @Test
    void a_plan_and_what_was_measured_are_read_in_whatever_order_they_are_named() throws IOException {
        Path table = write("maalt.csv", HEADING + "vej-til-service;forsoergelse;2021;1.046.310;2022-03-15;Regnskab\n");

        CommandRun run = CommandRun.of("benefits", table, PLAN, "--data", data);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("vej-til-service.yaml: Vej til service (sag 15.20.00-A26-4-21), ny.")
                .contains("maalt.csv: 1 række: 1 ny, 0 kendt i forvejen, 0 afvist.");
        assertThat(run.err()).contains("er ikke behandlet åbent i de indlæste referater");
    }

    @Test
    void the_same_files_twice_change_nothing() throws IOException {
        Path table = write("maalt.csv", HEADING + "vej-til-service;forsoergelse;2021;1.046.310;2022-03-15;Regnskab\n");
        CommandRun.of("benefits", PLAN, table, "--data", data);

        CommandRun again = CommandRun.of("benefits", PLAN, table, "--data", data);

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("uændret.", "0 nye, 1 kendt i forvejen, 0 afvist.");
    }

    @Test
    void a_refused_row_is_named_and_the_others_are_kept() throws IOException {
        Path table = write(
                "maalt.csv",
                HEADING + "vej-til-service;forsoergelse;2021;1.046.310;2022-03-15;Regnskab\n"
                        + "vej-til-service;forsoergelse;2022;mange;2023-03-15;Regnskab\n");

        CommandRun run = CommandRun.of("benefits", PLAN, table, "--data", data);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2 rækker: 1 ny, 0 kendt i forvejen, 1 afvist.");
        assertThat(run.err()).contains("maalt.csv, linje 3, amount: Der står »mange«.");
    }

    @Test
    void a_refused_plan_changes_nothing_and_stops_no_other_file() throws IOException {
        Path wrong = write("forkert.yaml", Files.readString(PLAN).replace("cashable: true", "cashable: ja"));

        CommandRun run = CommandRun.of("benefits", wrong, PLAN, "--data", data);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("forkert.yaml, linje 18, benefits[0].cashable: Der står »ja«.");
        assertThat(run.out()).contains("forkert.yaml: afvist.", "vej-til-service.yaml: Vej til service");
    }

    @Test
    void files_of_other_kinds_and_encodings_are_refused() throws IOException {
        Path letter = write("brev.txt", "Kære alle");
        Path latin = Files.write(folder.resolve("latin.csv"), "kø;å".getBytes(StandardCharsets.ISO_8859_1));

        CommandRun run = CommandRun.of("benefits", letter, latin, "--data", data);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("læser planer (.yaml) og målinger (.csv)", "ikke gyldig UTF-8");
        assertThat(CommandRun.of("benefits", folder.resolve("væk.csv"), "--data", data)
                        .err())
                .contains("væk.csv findes ikke");
    }

    @Test
    void without_files_it_lists_what_was_predicted_and_what_was_realised() {
        CommandRun.of("benefits", PLAN, "demo/investment/benefits/maalinger.csv", "--data", data);

        CommandRun list = CommandRun.of("benefits", "--data", data);

        assertThat(list.code()).isZero();
        assertThat(list.out())
                .contains("Vej til service [vej-til-service], sag 15.20.00-A26-4-21")
                .contains("gevinst 6.497.941 af ventet 6.900.000, udgift 5.377.651, netto 1.120.290 kr.")
                .contains("3 af 3 målinger faldt i deres 90 %-interval");
    }

    @Test
    void an_empty_register_says_what_to_do() {
        CommandRun.of("benefits", PLAN, "--data", folder.resolve("anden"));
        assertThat(CommandRun.of("benefits", "--data", data).code()).isEqualTo(2);
        CommandRun.of("import", SmallMinutes.writeTo(folder), "--data", data);
        assertThat(CommandRun.of("benefits", "--data", data).out()).contains("Gevinstregistret er tomt");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

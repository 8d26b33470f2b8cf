package dk.sagsgang.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder of an earlier version is opened by this one, and nothing is lost. */
class MigrationTest {
    @TempDir
    Path folder;

    private Path earlier;

    @BeforeEach
    void lay_the_earlier_folder() throws IOException {
        Path database = EarlierFolder.unpack(folder.resolve("data"));
        earlier = Files.copy(database, folder.resolve("earlier.db"));
    }

    @Test
    void every_row_is_there_with_all_that_it_said() throws SQLException {
        RunningProgram.in(folder, "2026-11-27").close();

        try (Connection before = DriverManager.getConnection("jdbc:sqlite:" + earlier);
                Connection now = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/sagsgang.db"))) {
            EarlierRows.assertAllKept(before, now);
        }
    }

    @Test
    void a_membership_that_somebody_recorded_comes_from_an_event_of_its_time() throws SQLException {
        String database = "jdbc:sqlite:" + folder.resolve("data/sagsgang.db");
        try (Connection before = DriverManager.getConnection(database);
                Statement statement = before.createStatement()) {
            statement.execute(
                    "update register_membership set basis = 'RECORDED', created_at = '2020-01-01T00:00:00.000Z'"
                            + " where id = (select min(id) from register_membership)");
        }

        RunningProgram.in(folder, "2026-11-27").close();

        try (Connection now = DriverManager.getConnection(database);
                Statement statement = now.createStatement();
                ResultSet row = statement.executeQuery("select event.kind, event.recorded_at, seat.event_id = event.id"
                        + " from register_membership as membership"
                        + " join register_seat as seat on seat.id = membership.seat_id"
                        + " join files_event as event on event.id = membership.event_id")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("membership");
            assertThat(row.getString(2)).isEqualTo("2020-01-01T00:00:00.000Z");
            assertThat(row.getBoolean(3)).isTrue();
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void every_address_answers_as_it_did() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-11-27")) {
            SoftAssertions all = new SoftAssertions();
            for (List<String> line : EarlierFolder.shown("addresses.tsv")) {
                int status = Integer.parseInt(line.get(0));
                String address = line.get(1);
                all.assertThat(program.status(address)).as(address).isEqualTo(status);
                if (status == 200 && !line.get(2).isEmpty()) {
                    all.assertThat(program.page(address).expectFirst("h1").text())
                            .as(address)
                            .isEqualTo(line.get(2));
                }
            }
            all.assertAll();
        }
    }

    @Test
    void the_search_finds_what_it_found() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-11-27").indexed()) {
            SoftAssertions all = new SoftAssertions();
            for (List<String> line : EarlierFolder.shown("searches.tsv")) {
                all.assertThat(hits(program, line.get(0))).as(line.get(0)).isEqualTo(line.get(1));
            }
            all.assertAll();
        }
    }

    private static String hits(RunningProgram program, String words) throws IOException {
        Document page = program.page("/soeg?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        TreeSet<String> hits = new TreeSet<>();
        for (Element link : page.expectFirst("main").select("a[href]")) {
            if (link.attr("href").matches("/(sager|moeder|personer|udvalg)/.*")) {
                hits.add(link.attr("href"));
            }
        }
        return String.join(" ", hits);
    }

    @Test
    void the_meeting_of_an_earlier_version_gets_its_next_version() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-11-27")) {
            String agenda = Files.readString(Path.of("src/test/resources/migration/texts/6-byraadet-dagsorden.txt"));

            String said = program.publish(
                    "byraadet.txt",
                    agenda.replace("# DAGSORDEN", "# REFERAT") + "\nBeslutning\nByrådet godkender indstillingen.\n");

            assertThat(said).contains("1 ny version,");
            assertThat(program.page("/sager/82.06.00-G01-11-25").text()).contains("Godkendt");
        }
    }

    @Test
    void the_text_of_a_case_is_shown_and_compared_as_it_was() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-11-27")) {
            Document page = program.page("/sager/27.69.40-P20-7-25");

            assertThat(page.text()).contains("Forvaltningen foreslår seks akutpladser i den gamle toldbod.");
            assertThat(page.select(".compare-verdict")).isNotEmpty();
        }
    }
}
